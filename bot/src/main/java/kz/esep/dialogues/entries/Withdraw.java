package kz.esep.dialogues.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Effect;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.dialogue.Step;
import kz.esep.dialogue.steps.ChoiceStep;
import kz.esep.dialogue.steps.TextStep;
import kz.esep.dialogue.steps.Wordings;
import kz.esep.dialogues.review.Decision;
import kz.esep.dialogues.review.WithdrawalDecision;
import kz.esep.dialogues.shared.Rights;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.outgoing.Body;
import kz.esep.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * An author takes an entry back. It asks once. One that was accepted is a fact of the project: whether it goes is for a
 * coordinator to decide.
 */
public final class Withdraw implements Dialogue<Withdraw.Wish> {

    static final String NAME = "withdraw";

    private static final String YES = "yes";
    private static final String NO = "no";
    private static final int LONGEST_REASON = 500;

    /** Which entry, why, and whether it is meant. */
    record Wish(String entry, @Nullable String reason, boolean meant) implements Answers {

        Wish because(@Nullable String text) {
            return new Wish(entry, text, meant);
        }

        Wish meaning(boolean yes) {
            return new Wish(entry, reason, yes);
        }

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
    public Class<Wish> answers() {
        return Wish.class;
    }

    @Override
    public Wish begin(String argument, Scene scene) {
        return new Wish(argument, null, false);
    }

    @Override
    public List<Step<Wish>> steps(Wish wish, Scene scene) {
        if (refusal(wish, scene).isPresent()) {
            return List.of();
        }
        var questions = new ArrayList<Step<Wish>>();
        if (isForACoordinator(entry(wish, scene).orElseThrow(), scene)) {
            questions.add(
                    new TextStep<>(new Wordings(NAME, "reason"), true, LONGEST_REASON, Wish::reason, Wish::because));
        }
        questions.add(new ChoiceStep<>(
                "sure",
                (w, s) -> s.html(
                        isForACoordinator(entry(w, s).orElseThrow(), s) ? "withdraw.sure.ask" : "withdraw.sure.now"),
                (w, s) -> List.of(new Choice(s.plain("withdraw.yes"), YES), new Choice(s.plain("withdraw.no"), NO)),
                (w, meaning) -> new Reply.Next<>(w.meaning(meaning.equals(YES)))));
        return questions;
    }

    @Override
    public Ending end(Wish wish, Scene scene) {
        return refusal(wish, scene).orElseGet(() -> decide(wish, scene));
    }

    private static Ending decide(Wish wish, Scene scene) {
        if (!wish.meant()) {
            return Ending.saying(scene.html("withdraw.kept"));
        }
        var entry = entry(wish, scene).orElseThrow();
        var author = Objects.requireNonNull(scene.view().person());
        var cause = scene.source().identity();
        return isForACoordinator(entry, scene)
                ? ask(entry.askedBack(author.id(), wish.reason(), scene.now(), cause), scene)
                : Decision.MAKING.withdrawn(
                        entry.withdrawn(author.id().value(), wish.reason(), scene.now(), cause),
                        Decision.By.of(author),
                        scene);
    }

    private static Ending ask(Entry entry, Scene scene) {
        var effects = new ArrayList<Effect>();
        effects.add(new Effect.WriteEntry(entry));
        for (Person coordinator : WithdrawalDecision.deciders(entry, scene)) {
            effects.add(WithdrawalDecision.question(entry, coordinator, scene));
        }
        return new Ending(effects, Body.of(scene.html("withdraw.asked")), List.of());
    }

    /** An accepted one, unless its author is the only one who could decide. */
    private static boolean isForACoordinator(Entry entry, Scene scene) {
        return entry.fact().isPresent()
                && !(scene.view().mayReview(entry.project())
                        && WithdrawalDecision.deciders(entry, scene).isEmpty());
    }

    private static Optional<Entry> entry(Wish wish, Scene scene) {
        return wish.entries().stream().findFirst().flatMap(scene.view()::entry);
    }

    /** A turn that is made again finds its own work done, and may do it once more. */
    private static Optional<Ending> refusal(Wish wish, Scene scene) {
        var found = entry(wish, scene);
        if (found.isEmpty()) {
            return Rights.memberOfAny(scene).or(() -> Optional.of(Ending.saying(scene.html("review.gone"))));
        }
        var entry = found.get();
        return Rights.memberOf(entry.project(), scene)
                .or(() -> Rights.isAuthor(entry, scene)
                        ? Optional.empty()
                        : Optional.of(Ending.saying(scene.html("rights.authors-only"))))
                .or(() -> standing(entry, scene));
    }

    private static Optional<Ending> standing(Entry entry, Scene scene) {
        if (entry.knows(scene.source().identity())) {
            return Optional.empty();
        }
        if (entry.state() == Entry.State.WITHDRAWN) {
            return Optional.of(Ending.saying(scene.html("browse.withdrawn")));
        }
        return entry.withdrawing() == null
                ? Optional.empty()
                : Optional.of(Ending.saying(scene.html("withdraw.asked-already")));
    }

    @Override
    public boolean isWorthKeeping() {
        return false;
    }

    @Override
    public String title(Wish wish, Scene scene) {
        return entry(wish, scene)
                .map(entry -> scene.plain("withdraw.title", "number", entry.number()))
                .orElseGet(() -> scene.plain("browse.title"));
    }
}
