package kz.esep.conductor;

import java.time.Clock;
import java.util.function.BiFunction;
import kz.esep.attendance.Way;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.View;
import kz.esep.dialogues.Dialogues;
import kz.esep.incoming.Source;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import kz.esep.people.PersonId;
import org.springframework.stereotype.Component;

/** Decisions about entries that are taken outside the chat: the people of the project are told as in the chat. */
@Component
public class Decisions {

    private final Entries entries;
    private final Views views;
    private final Commit commit;
    private final Phrases phrases;
    private final Clock clock;

    Decisions(Entries entries, Views views, Commit commit, Phrases phrases, Clock clock) {
        this.entries = entries;
        this.views = views;
        this.commit = commit;
        this.phrases = phrases;
        this.clock = clock;
    }

    /** What became of a decision. */
    public enum Outcome {
        DONE,
        /** The entry has a newer version, or somebody else has just decided. */
        STALE,
        /** There is no such entry, or it waits for no decision. */
        NOT_WAITING
    }

    /**
     * Who decides, about what.
     *
     * @param version the version that was seen
     * @param by the id that is kept
     * @param name what others see
     * @param cause identifies this decision, so that sending a form twice decides once
     */
    public record About(EntryId entry, int version, String by, String name, String cause) {}

    public Outcome accept(About about) {
        return decide(
                about,
                (entry, view) -> entry.accepted(
                        about.by(),
                        entry.author().value().equals(about.by()),
                        view.stored(entry.newest().happening().files()),
                        clock.instant(),
                        about.cause()));
    }

    public Outcome giveBack(About about, String reason) {
        return decide(about, (entry, view) -> entry.returned(reason, about.by(), clock.instant(), about.cause()));
    }

    /** Lets an entry go that its author wants to take back, or keeps it. */
    public Outcome aboutWithdrawal(About about, boolean letGo) {
        var found = entries.find(about.entry());
        if (found.isEmpty()
                || (found.get().withdrawing() == null && !found.get().knows(about.cause()))) {
            return Outcome.NOT_WAITING;
        }
        var entry = found.get();
        var scene = scene(about, views.of(entry));
        var effects = Dialogues.withdrawalDecided(entry, letGo, about.by(), about.name(), about.cause(), scene);
        return commit.apply(effects) ? Outcome.DONE : Outcome.STALE;
    }

    /**
     * Says which way has found the right number of people. That is a correction; where the version before it was a fact
     * already, whoever decides here accepts it at once.
     */
    public Outcome counting(About about, Way way) {
        var found = entries.find(about.entry());
        if (found.isEmpty() || !isOpen(found.get())) {
            return Outcome.NOT_WAITING;
        }
        var entry = found.get();
        var told = entry.newest().happening();
        if (entry.knows(about.cause())) {
            return Outcome.DONE;
        }
        if (entry.newest().number() != about.version()) {
            return Outcome.STALE;
        }
        if (told.attendance() == null || told.attendance().counted(way).isEmpty()) {
            return Outcome.NOT_WAITING;
        }
        if (way == told.attendance().decided()) {
            return Outcome.DONE;
        }
        var right = told.attendedBy(told.attendance().deciding(way));
        var corrected = entry.corrected(right, new PersonId(about.by()), clock.instant(), about.cause());
        return entries.write(entry.state() == Entry.State.ACCEPTED ? accepted(corrected, about) : corrected)
                ? Outcome.DONE
                : Outcome.STALE;
    }

    private static boolean isOpen(Entry entry) {
        return switch (entry.state()) {
            case SUBMITTED, ACCEPTED -> true;
            case RETURNED, WITHDRAWN -> false;
        };
    }

    private Entry accepted(Entry corrected, About about) {
        var seen = views.of(corrected).stored(corrected.newest().happening().files());
        return corrected.accepted(about.by(), false, seen, clock.instant(), about.cause() + ":accepted");
    }

    private Outcome decide(About about, BiFunction<Entry, View, Entry> decision) {
        var found = entries.find(about.entry());
        if (found.isEmpty()) {
            return Outcome.NOT_WAITING;
        }
        var entry = found.get();
        if (!entry.awaits(about.version(), about.cause())) {
            return entry.newest().number() == about.version() ? Outcome.NOT_WAITING : Outcome.STALE;
        }
        var view = views.of(entry);
        var scene = scene(about, view);
        var effects = Dialogues.decided(decision.apply(entry, view), about.by(), about.name(), scene);
        return commit.apply(effects) ? Outcome.DONE : Outcome.STALE;
    }

    private Scene scene(About about, View view) {
        var source = new Source("web:" + about.cause(), 0, about.name(), null, clock.instant());
        return new Scene(view, Language.KK, source, clock.instant(), "", phrases);
    }
}
