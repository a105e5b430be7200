package kz.esep.outgoing.sending;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import kz.esep.outgoing.Lease;
import kz.esep.outgoing.Mailbox;
import kz.esep.outgoing.Outgoing;
import kz.esep.outgoing.OutgoingFileId;
import org.jspecify.annotations.Nullable;

/**
 * What one chat is still to get, in order, as this process knows it. It remembers what it has dealt with, because a
 * mailbox that is offered may have been read before the marks of what was sent were written.
 *
 * <p>What a turn says goes before what was posted from elsewhere, a reminder say: somebody waits for it. Within the chat
 * the order stays, so that one answer makes everything before it urgent too.
 */
final class Lane {

    private static final int REMEMBERED = 500;

    /**
     * The next thing to do.
     *
     * @param ids of everything that is done by it: states of a card that a newer one has overtaken are never sent
     * @param since when the oldest of them came to this process, in nanoseconds of {@link System#nanoTime()}
     */
    record Step(Outgoing message, List<String> ids, long since) {}

    private record Queued(Outgoing message, long since, boolean urgent) {}

    final long chat;
    final Pace.Chat pace;
    private final LinkedHashMap<String, Queued> pending = new LinkedHashMap<>();
    private final LinkedHashSet<String> settled = new LinkedHashSet<>();
    private final Map<String, Long> offeredCards = new HashMap<>();
    private final Map<String, Long> ownCards = new HashMap<>();
    private Instant leasedUntil = Instant.MIN;
    private boolean busy;
    private long touched;

    Lane(long chat, Pace.Chat pace) {
        this.chat = chat;
        this.pace = pace;
    }

    /**
     * Takes on what it does not know yet of a mailbox that is leased to this process; true when there is work and nobody is
     * at it: the caller then is.
     */
    synchronized boolean take(Mailbox mailbox, long now) {
        touched = now;
        renewed(mailbox.lease());
        offeredCards.clear();
        offeredCards.putAll(mailbox.cards());
        for (var message : mailbox.pending()) {
            if (!settled.contains(message.id())) {
                pending.putIfAbsent(
                        message.id(), new Queued(message, now, !mailbox.posted().contains(message.id())));
            }
        }
        return claim();
    }

    /** Notes how long the lease lasts; it is lengthened, never shortened. */
    synchronized void renewed(@Nullable Lease lease) {
        if (lease != null && lease.until().isAfter(leasedUntil)) {
            leasedUntil = lease.until();
        }
    }

    /** Whether no other process sends this meanwhile. */
    synchronized boolean isLeased(Instant now) {
        return leasedUntil.isAfter(now);
    }

    /** Leaves what waits to whoever leases it next. */
    synchronized void abandon() {
        pending.clear();
        ownCards.clear();
        leasedUntil = Instant.MIN;
        busy = false;
    }

    /** Whether somebody waits for something here. */
    synchronized boolean isUrgent() {
        return pending.values().stream().anyMatch(Queued::urgent);
    }

    private boolean claim() {
        if (busy || pending.isEmpty()) {
            return false;
        }
        busy = true;
        return true;
    }

    /** Whether there is more to do; when not, the one who asked is relieved. */
    synchronized boolean hasMore() {
        busy = !pending.isEmpty();
        return busy;
    }

    /** Gives the work back undone. */
    synchronized void leave() {
        busy = false;
    }

    /** What to send now: of several states of a card only the newest, below everything if any of them was to be. */
    synchronized Optional<Step> next() {
        var overtaken = new ArrayList<String>();
        var queue = List.copyOf(pending.values());
        for (var place = 0; place < queue.size(); place++) {
            var head = queue.get(place);
            if (!(head.message() instanceof Outgoing.Show show)) {
                return Optional.of(step(head.message(), overtaken, List.of(), head.since()));
            }
            var later = laterStates(show.card(), queue.subList(place + 1, queue.size()));
            if (later.stream().noneMatch(Outgoing.Show::anew)) {
                var newest = later.isEmpty() ? show : later.getLast();
                var merged = new Outgoing.Show(newest.id(), show.card(), newest.body(), show.anew());
                var done = new ArrayList<>(overtaken);
                done.add(show.id());
                return Optional.of(
                        step(merged, done, later.stream().map(Outgoing::id).toList(), head.since()));
            }
            overtaken.add(show.id());
        }
        return Optional.empty();
    }

    private static Step step(Outgoing message, List<String> before, List<String> after, long since) {
        var ids = new LinkedHashSet<>(before);
        ids.addAll(after);
        ids.add(message.id());
        return new Step(message, List.copyOf(ids), since);
    }

    /** The later states of a card up to where it is closed. */
    private static List<Outgoing.Show> laterStates(String card, List<Queued> behind) {
        var states = new ArrayList<Outgoing.Show>();
        for (var queued : behind) {
            switch (queued.message()) {
                case Outgoing.Say say -> {}
                case Outgoing.Deliver deliver -> {}
                case Outgoing.Show show -> {
                    if (show.card().equals(card)) {
                        states.add(show);
                    }
                }
                case Outgoing.Close close -> {
                    if (close.card().equals(card)) {
                        return states;
                    }
                }
            }
        }
        return states;
    }

    synchronized Optional<Long> messageOf(String card) {
        // Message ids of a chat grow: of two messages that a card became, the higher is the newer one.
        return Stream.of(ownCards, offeredCards)
                .map(cards -> cards.get(card))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /** Notes that a step is dealt with; returns the files that need not be kept for it any more. */
    synchronized List<OutgoingFileId> settle(List<String> ids, @Nullable String card, long message) {
        var files = new ArrayList<OutgoingFileId>();
        for (var id : ids) {
            var queued = pending.remove(id);
            if (queued != null && queued.message() instanceof Outgoing.Deliver deliver) {
                files.add(deliver.file().id());
            }
            settled.add(id);
        }
        while (settled.size() > REMEMBERED) {
            settled.removeFirst();
        }
        if (card != null) {
            ownCards.put(card, message);
        }
        return files;
    }

    synchronized List<Outgoing> messages() {
        return pending.values().stream().map(Queued::message).toList();
    }

    synchronized List<String> all() {
        return List.copyOf(pending.keySet());
    }

    /** When the oldest thing here came to this process, in nanoseconds of {@link System#nanoTime()}; empty for none. */
    synchronized OptionalLong since() {
        return pending.values().stream().mapToLong(Queued::since).min();
    }

    synchronized int size() {
        return pending.size();
    }

    /** Whether nothing has happened here since a time, so that the lane may be forgotten. */
    synchronized boolean isIdleSince(long time) {
        return !busy && pending.isEmpty() && touched - time < 0;
    }
}
