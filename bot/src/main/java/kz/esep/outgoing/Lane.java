package kz.esep.outgoing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one chat is still to get, in order, as this process knows it. It remembers what it has dealt with, because a
 * mailbox that is offered may have been read before the marks of what was sent were written.
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

    private record Queued(Outgoing message, long since) {}

    final long chat;
    final Pace.Chat pace;
    private final LinkedHashMap<String, Queued> pending = new LinkedHashMap<>();
    private final LinkedHashSet<String> settled = new LinkedHashSet<>();
    private final Map<String, Long> offeredCards = new HashMap<>();
    private final Map<String, Long> ownCards = new HashMap<>();
    private boolean busy;
    private long touched;

    Lane(long chat, Pace.Chat pace) {
        this.chat = chat;
        this.pace = pace;
    }

    /** Takes on what it does not know yet; true when there is work and nobody is at it: the caller then is. */
    synchronized boolean take(Mailbox mailbox, long now) {
        touched = now;
        offeredCards.clear();
        offeredCards.putAll(mailbox.cards());
        for (var message : mailbox.pending()) {
            if (!settled.contains(message.id())) {
                pending.putIfAbsent(message.id(), new Queued(message, now));
            }
        }
        return claim();
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
        var own = ownCards.get(card);
        return Optional.ofNullable(own != null ? own : offeredCards.get(card));
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

    synchronized List<String> all() {
        return List.copyOf(pending.keySet());
    }

    synchronized int size() {
        return pending.size();
    }

    /** Whether nothing has happened here since a time, so that the lane may be forgotten. */
    synchronized boolean isIdleSince(long time) {
        return !busy && pending.isEmpty() && touched - time < 0;
    }
}
