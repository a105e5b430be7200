package kz.esep.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When a conversation wants to be woken, and for what, while a turn is made. */
final class Alarms {

    private final List<Wake> wakes;
    private final Instant now;

    Alarms(List<Wake> before, Instant now) {
        this.wakes = new ArrayList<>(before);
        this.now = now;
    }

    List<Wake> all() {
        return List.copyOf(wakes);
    }

    /** Has the conversation woken once more; a wake of the same name is moved. */
    void wake(String what, Instant at) {
        letSleep(what);
        wakes.add(new Wake(what, at.isAfter(now) ? at : now.plusMillis(1)));
    }

    /** Takes back a wake, where there is one. */
    void letSleep(String what) {
        wakes.removeIf(wake -> wake.what().equals(what));
    }

    /** When the conversation is woken for something, empty when it is not. */
    Optional<Instant> wakesAt(String what) {
        return wakes.stream()
                .filter(wake -> wake.what().equals(what))
                .map(Wake::at)
                .findFirst();
    }

    /** What the conversation has been woken for, by name; it is due no longer. */
    List<String> due() {
        var due = wakes.stream().filter(wake -> wake.isDue(now)).toList();
        wakes.removeAll(due);
        return due.stream().map(Wake::what).toList();
    }
}
