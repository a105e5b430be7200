package kz.esep.dialogues.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Effect;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Keys;
import kz.esep.dialogue.Scene;
import kz.esep.dialogues.shared.Rights;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.Person;

/** A coordinator lets an accepted entry go as its author wishes, or keeps it. One press, no question. */
public final class WithdrawalDecision implements Dialogue<WithdrawalDecision.About> {

    public static final String LET_GO = "let-go";
    public static final String KEEP = "keep-entry";

    private final String name;

    /** @param name {@link #LET_GO} or {@link #KEEP} */
    public WithdrawalDecision(String name) {
        this.name = name;
    }

    /** The entry in question. */
    record About(String entry) implements Answers {
        @Override
        public Set<EntryId> entries() {
            return entry.matches("[A-Za-z0-9_-]{1,32}") ? Set.of(new EntryId(entry)) : Set.of();
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<About> answers() {
        return About.class;
    }

    @Override
    public About begin(String argument, Scene scene) {
        return new About(argument);
    }

    @Override
    public Ending end(About about, Scene scene) {
        var found = about.entries().stream().findFirst().flatMap(scene.view()::entry);
        if (found.isEmpty()) {
            return Rights.memberOfAny(scene).orElseGet(() -> Ending.saying(scene.html("review.gone")));
        }
        return refusal(found.get(), scene).orElseGet(() -> decide(found.get(), scene));
    }

    private static Optional<Ending> refusal(Entry entry, Scene scene) {
        var notAllowed = Rights.reviewerOf(entry.project(), scene);
        if (notAllowed.isPresent() || entry.knows(scene.source().identity())) {
            return notAllowed;
        }
        if (entry.withdrawing() == null) {
            var card = decided(entry, scene.html("withdraw.decided-already"), scene);
            return Optional.of(new Ending(List.of(), null, List.of(card)));
        }
        return isOpenTo(entry, scene) ? Optional.empty() : Optional.of(Ending.saying(scene.html("review.own")));
    }

    private Ending decide(Entry entry, Scene scene) {
        var by = Decision.By.of(Objects.requireNonNull(scene.view().person()));
        return decide(entry, name.equals(LET_GO), by, scene.source().identity(), scene);
    }

    /** What a decision brings about, in the chat or outside it: the entry written, its people told. */
    public static Ending decide(Entry entry, boolean letGo, Decision.By by, String cause, Scene scene) {
        if (!letGo) {
            return kept(entry.kept(by.id(), scene.now(), cause), by, scene);
        }
        var reason = entry.withdrawing() == null ? null : entry.withdrawing().reason();
        return Decision.MAKING.withdrawn(entry.withdrawn(by.id(), reason, scene.now(), cause), by, scene);
    }

    private static Ending kept(Entry kept, Decision.By by, Scene scene) {
        var effects = new ArrayList<Effect>();
        effects.add(new Effect.WriteEntry(kept));
        for (var member : scene.view().team()) {
            var theirs = scene.in(member.language());
            if (member.id().equals(kept.author())) {
                var text = theirs.html("withdraw.refused", "number", kept.number(), "who", by.name());
                var id = "kept:" + kept.id() + ":" + kept.deeds().size();
                effects.add(new Effect.Post(member.chat(), new Outgoing.Say(id, Body.of(text))));
            } else if (isDecider(member, kept) && !member.id().value().equals(by.id())) {
                var decision = theirs.html("withdraw.was-kept", "who", by.name());
                effects.add(post(member, decided(kept, decision, theirs), kept));
            }
        }
        var card = decided(kept, scene.html("withdraw.was-kept", "who", by.name()), scene);
        return new Ending(effects, null, List.of(card));
    }

    /** Those who may decide about the author's wish: the other coordinators. */
    public static List<Person> deciders(Entry entry, Scene scene) {
        return scene.view().coordinatorsOf(entry.project()).stream()
                .filter(person -> isDecider(person, entry))
                .toList();
    }

    private static boolean isDecider(Person person, Entry entry) {
        return !person.id().equals(entry.author())
                && person.roleIn(entry.project()).filter(r -> r.mayReview()).isPresent();
    }

    /** Whether the person speaking may decide about the author's wish. */
    public static boolean isOpenTo(Entry entry, Scene scene) {
        return entry.withdrawing() != null
                && scene.view().person() instanceof Person person
                && scene.view().mayReview(entry.project())
                && (isDecider(person, entry) || deciders(entry, scene).isEmpty());
    }

    public static List<List<Button>> buttons(Entry entry, Scene scene) {
        return List.of(List.of(
                Button.key(
                        scene.plain("withdraw.let-go"),
                        Keys.begin(LET_GO, entry.id().value())),
                Button.key(
                        scene.plain("withdraw.keep"),
                        Keys.begin(KEEP, entry.id().value()))));
    }

    /** The card that asks a coordinator. */
    public static Effect question(Entry entry, Person coordinator, Scene scene) {
        var theirs = scene.in(coordinator.language());
        var wish = Objects.requireNonNull(entry.withdrawing());
        var text = theirs.html(
                "withdraw.question", "who", EntryStanding.name(wish.by().value(), theirs));
        if (wish.reason() != null) {
            text += "\n" + theirs.html("receipt.reason", "reason", wish.reason());
        }
        var body = new Body(EntryText.of("review.title", entry, theirs) + "\n\n" + text, buttons(entry, theirs));
        return new Effect.Post(
                coordinator.chat(),
                new Outgoing.Show(
                        "withdrawal:" + entry.id() + ":" + entry.deeds().size(), card(entry), body, true));
    }

    /** The card that asked, from now on without buttons and with what was decided. */
    static Ending.Message decided(Entry entry, String decision, Scene scene) {
        var body = Body.of(EntryText.of("review.title", entry, scene) + "\n\n" + decision);
        return new Ending.Message(card(entry), body, false);
    }

    private static Effect post(Person coordinator, Ending.Message card, Entry entry) {
        var id = "withdrawal-decided:" + entry.id() + ":" + entry.deeds().size();
        return new Effect.Post(coordinator.chat(), new Outgoing.Show(id, card.card(), card.body(), card.anew()));
    }

    static String card(Entry entry) {
        return "withdrawal-" + entry.id();
    }

    @Override
    public String title(About about, Scene scene) {
        return scene.plain("browse.title");
    }
}
