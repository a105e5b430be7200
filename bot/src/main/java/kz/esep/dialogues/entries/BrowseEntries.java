package kz.esep.dialogues.entries;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Keys;
import kz.esep.dialogue.Lookup;
import kz.esep.dialogue.Scene;
import kz.esep.dialogues.shared.Rights;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;

/**
 * Entries after they were handed in: lists, one of them opened, its history. Every screen is one press without a
 * question, on one card that is edited in place, so that it stands beside whatever is being told and no button is ever
 * stale.
 */
public final class BrowseEntries implements Dialogue<BrowseEntries.Wanted> {

    public static final String NAME = "entries";

    /** Before the name of a list: it is shown below everything and not on the card that is there. */
    static final String NEW_CARD = "new.";

    private static final String HISTORY = "h";

    /** What is to be shown: nothing for the own list, a number, a list and its page, or an entry. */
    record Wanted(String what) implements Answers {

        String first() {
            return what.split("\\.", 2)[0];
        }

        String rest() {
            var parts = what.split("\\.", 2);
            return parts.length == 2 ? parts[1] : "";
        }

        @Override
        public Set<EntryId> entries() {
            return first().matches("[A-Za-z0-9_-]{1,32}") ? Set.of(new EntryId(first())) : Set.of();
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Wanted> answers() {
        return Wanted.class;
    }

    @Override
    public Wanted begin(String argument, Scene scene) {
        return new Wanted(argument);
    }

    @Override
    public Set<Lookup> lookups() {
        return Set.of(Lookup.OWN_ENTRIES, Lookup.PROJECT_ENTRIES);
    }

    @Override
    public Ending end(Wanted wanted, Scene scene) {
        return Rights.memberOfAny(scene).orElseGet(() -> show(wanted, scene));
    }

    /** The way to the entries that wait for a decision. */
    public static Button toWaiting(Scene scene) {
        var waiting = NEW_CARD + EntryPages.Which.WAITING.code();
        return Button.key(scene.plain("browse.to.waiting"), Keys.begin(NAME, waiting));
    }

    private static Ending show(Wanted asked, Scene scene) {
        var anew = asked.what().startsWith(NEW_CARD);
        var wanted = anew ? new Wanted(asked.what().substring(NEW_CARD.length())) : asked;
        var list = EntryPages.Which.read(wanted.first());
        if (list.isPresent()) {
            return onCard(EntryPages.page(list.get(), number(wanted.rest()).orElse(0), scene), anew);
        }
        if (wanted.what().isEmpty()) {
            return onCard(EntryPages.page(EntryPages.Which.MINE, 0, scene), true);
        }
        var typed = number(wanted.what());
        if (typed.isPresent()) {
            return numbered(typed.get(), scene)
                    .map(entry -> onCard(EntryCard.of(entry, scene), true))
                    .orElseGet(() -> Ending.saying(scene.html("browse.no-such-number", "number", typed.get())));
        }
        return wanted.entries().stream()
                .findFirst()
                .flatMap(scene.view()::entry)
                .map(entry -> opened(entry, wanted, scene))
                .orElseGet(() -> Ending.saying(scene.html("review.gone")));
    }

    private static Ending opened(Entry entry, Wanted wanted, Scene scene) {
        var refusal = Rights.memberOf(entry.project(), scene);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (!maySee(entry, scene)) {
            return Ending.saying(scene.html("browse.not-yours"));
        }
        return onCard(wanted.rest().equals(HISTORY) ? history(entry, scene) : EntryCard.of(entry, scene), false);
    }

    private static boolean maySee(Entry entry, Scene scene) {
        return Rights.isAuthor(entry, scene) || scene.view().mayReview(entry.project());
    }

    private static Body history(Entry entry, Scene scene) {
        return new Body(
                EntryHistory.of(entry, scene),
                List.of(List.of(Button.key(
                        scene.plain("browse.to-entry"),
                        Keys.begin(NAME, entry.id().value())))));
    }

    /** The entry that people call by a number: an own one, else one of the project. */
    private static Optional<Entry> numbered(int number, Scene scene) {
        return Stream.concat(
                        EntryPages.of(EntryPages.Which.MINE, scene).stream(),
                        EntryPages.of(EntryPages.Which.ALL, scene).stream())
                .filter(entry -> entry.number() == number)
                .findFirst();
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    private static Ending onCard(Body body, boolean anew) {
        return new Ending(List.of(), null, List.of(new Ending.Message(NAME, body, anew)));
    }

    @Override
    public String title(Wanted wanted, Scene scene) {
        return Html.shorten(scene.plain("browse.title"), 60);
    }
}
