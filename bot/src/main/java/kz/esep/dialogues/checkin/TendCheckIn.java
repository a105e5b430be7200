package kz.esep.dialogues.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.esep.attendance.Attendance;
import kz.esep.checkin.CheckIn;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Effect;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Scene;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Outgoing;

/** The buttons of an open check-in: poster, names or none, close, open again. One press, no question. */
public final class TendCheckIn implements Dialogue<TendCheckIn.Press> {

    static final String NAME = "tend-check-in";

    private final CheckInCards cards = new CheckInCards();

    /** Which check-in, by its entry, and what is to become of it. */
    record Press(String entry, String action) implements Answers {
        @Override
        public Set<EntryId> entries() {
            return entry.matches("[A-Za-z0-9_-]{1,32}") ? Set.of(new EntryId(entry)) : Set.of();
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Press> answers() {
        return Press.class;
    }

    @Override
    public Press begin(String argument, Scene scene) {
        var parts = argument.split("\\.", 2);
        return new Press(parts[0], parts.length > 1 ? parts[1] : "");
    }

    @Override
    public Ending end(Press press, Scene scene) {
        var found = press.entries().stream()
                .findFirst()
                .flatMap(scene.view().attendance()::of)
                .filter(checkIn -> OpenCheckIn.mayOpen(checkIn.project(), scene));
        return found.map(checkIn -> end(checkIn, press.action(), scene))
                .orElseGet(() -> Ending.saying(scene.html("open-check-in.not-allowed")));
    }

    private Ending end(CheckIn checkIn, String action, Scene scene) {
        return switch (action) {
            case "poster" -> poster(checkIn, scene);
            case "close" -> closed(checkIn.closed(scene.now()), scene);
            case "open" -> kept(checkIn.reopened(scene.now()), scene);
            case "names" -> kept(checkIn.askingNames(true), scene);
            case "nameless" -> kept(checkIn.askingNames(false), scene);
            default -> new Ending(List.of(), null, List.of(cards.card(checkIn, scene, false)));
        };
    }

    private Ending kept(CheckIn now, Scene scene) {
        return new Ending(List.of(new Effect.KeepCheckIn(now)), null, List.of(cards.card(now, scene, false)));
    }

    /** Those who were counted go into the entry, where there is one; accepted ones wait for acceptance again. */
    private Ending closed(CheckIn now, Scene scene) {
        var effects = new ArrayList<Effect>();
        effects.add(new Effect.KeepCheckIn(now));
        entry(now, scene).ifPresent(entry -> effects.add(new Effect.WriteEntry(entry)));
        return new Ending(effects, null, List.of(cards.card(now, scene, false)));
    }

    private static Optional<Entry> entry(CheckIn checkIn, Scene scene) {
        var tally = scene.view().attendance().tally(checkIn.entry());
        var by = scene.view().person();
        if (tally.isEmpty() || by == null) {
            return Optional.empty();
        }
        return scene.view()
                .entry(checkIn.entry())
                .filter(entry -> entry.state() != Entry.State.WITHDRAWN)
                .map(entry -> {
                    var told = entry.newest().happening();
                    var people = Objects.requireNonNullElse(told.attendance(), Attendance.UNKNOWN);
                    return entry.corrected(
                            told.attendedBy(people.checkedIn(tally.get())),
                            by.id(),
                            scene.now(),
                            scene.source().identity());
                });
    }

    private Ending poster(CheckIn checkIn, Scene scene) {
        var file = cards.poster(checkIn, scene);
        var caption = Body.of(scene.html("check-in-card.poster.caption"));
        return new Ending(
                List.of(
                        cards.drawn(checkIn, file, scene),
                        new Effect.Post(
                                scene.source().chat(),
                                new Outgoing.Deliver("poster:" + scene.source().identity(), file, caption))),
                null,
                List.of());
    }

    @Override
    public String title(Press press, Scene scene) {
        return scene.plain("open-check-in.title");
    }
}
