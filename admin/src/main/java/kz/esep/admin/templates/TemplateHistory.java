package kz.esep.admin.templates;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The templates that were brought for one form in one language, and which of them was in force when. Everything is kept.
 *
 * @param id of the {@link Slot}
 * @param version grows by one with every change; a stale writer is refused
 * @param brought oldest first
 * @param steps oldest first
 */
record TemplateHistory(String id, long version, List<Brought> brought, List<Step> steps) {

    /** The number of the one that is shipped. */
    static final int SHIPPED = 0;

    TemplateHistory {
        brought = List.copyOf(brought);
        steps = List.copyOf(steps);
    }

    /**
     * A template that somebody brought and that was good.
     *
     * @param number counts from 1
     * @param name of its file
     * @param digest SHA-256
     * @param size in bytes
     */
    record Brought(int number, String name, String by, Instant at, String digest, long size) {}

    /** From now on this one is in force. */
    record Step(int number, String by, Instant at) {}

    static TemplateHistory empty(String id) {
        return new TemplateHistory(id, 0, List.of(), List.of());
    }

    int inForce() {
        return steps.isEmpty() ? SHIPPED : steps.getLast().number();
    }

    Optional<Brought> find(int number) {
        return brought.stream().filter(one -> one.number() == number).findFirst();
    }

    /** With one more, which is in force. The same bytes again are the one that was brought already. */
    TemplateHistory bringing(String name, String digest, long size, String by, Instant now) {
        var known = brought.stream().filter(one -> one.digest().equals(digest)).findFirst();
        if (known.isPresent()) {
            return inForce(known.get().number(), by, now);
        }
        var fresh = new Brought(brought.size() + 1, name, by, now, digest, size);
        return new TemplateHistory(
                id,
                version + 1,
                Stream.concat(brought.stream(), Stream.of(fresh)).toList(),
                Stream.concat(steps.stream(), Stream.of(new Step(fresh.number(), by, now)))
                        .toList());
    }

    /** @param number of one that was brought, or {@link #SHIPPED} */
    TemplateHistory inForce(int number, String by, Instant now) {
        if (number != SHIPPED && find(number).isEmpty()) {
            throw new IllegalArgumentException("Nobody brought template " + number);
        }
        return number == inForce()
                ? this
                : new TemplateHistory(
                        id,
                        version + 1,
                        brought,
                        Stream.concat(steps.stream(), Stream.of(new Step(number, by, now)))
                                .toList());
    }
}
