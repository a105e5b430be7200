package kz.esep.dialogues.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Effect;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Scene;
import kz.esep.dialogues.shared.Rights;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.Person;
import kz.esep.people.Role;
import org.jspecify.annotations.Nullable;

/** What accepting and returning have in common: who may decide, about which version, and who is told. */
public final class Decision {

    private final ReviewCards cards = new ReviewCards();
    private final Receipts receipts = new Receipts();

    private Decision() {}

    public static final Decision MAKING = new Decision();

    /** The entry and the version that the coordinator has seen. */
    record About(String entry, int version, @Nullable String reason) implements Answers {

        static About read(String argument) {
            var parts = argument.split("\\.", 2);
            var version = parts.length == 2 && parts[1].matches("\\d{1,6}") ? Integer.parseInt(parts[1]) : 0;
            return new About(parts[0], version, null);
        }

        About because(@Nullable String text) {
            return new About(entry, version, text);
        }

        @Override
        public Set<EntryId> entries() {
            return entry.matches("[A-Za-z0-9_-]{1,32}") ? Set.of(new EntryId(entry)) : Set.of();
        }
    }

    /** Who decides: the id that is kept, and the name that others see. */
    public record By(String id, String name) {
        public static By of(Person person) {
            return new By(person.id().value(), person.name());
        }
    }

    /** Why the person may not decide now, as HTML; empty when nothing stands against it. */
    Optional<Ending> refusal(About about, Scene scene) {
        var found = about.entries().stream().findFirst().flatMap(scene.view()::entry);
        if (found.isEmpty()) {
            return Optional.of(Ending.saying(scene.html("review.gone")));
        }
        var entry = found.get();
        var notAllowed = Rights.reviewerOf(entry.project(), scene);
        if (notAllowed.isPresent()) {
            return notAllowed;
        }
        if (!entry.awaits(about.version(), scene.source().identity())) {
            var now = entry.state() == Entry.State.SUBMITTED
                    ? cards.waiting(entry, scene)
                    : cards.decided(entry, decider(entry, scene), scene);
            return Optional.of(new Ending(List.of(), Body.of(scene.html("review.changed")), List.of(now)));
        }
        return isLeftToOthers(entry, scene) ? Optional.of(Ending.saying(scene.html("review.own"))) : Optional.empty();
    }

    /** Whether the person speaking may decide about the newest version. */
    public static boolean mayDecide(Entry entry, Scene scene) {
        return entry.state() == Entry.State.SUBMITTED
                && scene.view().mayReview(entry.project())
                && !isLeftToOthers(entry, scene);
    }

    /** An own entry is for another coordinator to decide about, where there is one. */
    private static boolean isLeftToOthers(Entry entry, Scene scene) {
        var person = scene.view().person();
        return person != null
                && entry.author().equals(person.id())
                && scene.view().coordinatorsOf(entry.project()).stream()
                        .anyMatch(coordinator -> !coordinator.id().equals(person.id()));
    }

    /** The decided entry is written; its author and the other coordinators are told. */
    public Ending tell(Entry decided, By by, Scene scene) {
        var effects = new ArrayList<Effect>();
        effects.add(new Effect.WriteEntry(decided));
        var after = new ArrayList<Ending.Message>();
        after.add(cards.decided(decided, by.name(), scene));
        for (var member : scene.view().team()) {
            if (member.id().equals(decided.author())) {
                var receipt = receipts.of(decided, scene.in(member.language()), true);
                tell(member, by, "author", decided, receipt, effects, after);
                closeOwnCard(member, by, decided, effects);
            } else if (isOtherCoordinator(member, by, decided)) {
                var card = cards.decided(decided, by.name(), scene.in(member.language()));
                tell(member, by, "coordinator", decided, card, effects, after);
            }
        }
        return new Ending(effects, null, after);
    }

    /** A card from the time when the author was the only coordinator loses its buttons. */
    private void closeOwnCard(Person author, By by, Entry decided, List<Effect> effects) {
        if (!author.id().value().equals(by.id())
                && author.roleIn(decided.project()).filter(Role::mayReview).isPresent()) {
            var id = "closed:" + decided.id() + ":" + decided.deeds().size();
            effects.add(new Effect.Post(author.chat(), new Outgoing.Close(id, cards.card(decided))));
        }
    }

    /** An entry that is no fact any more: its author and the coordinators are told. */
    public Ending withdrawn(Entry gone, By decider, Scene scene) {
        var effects = new ArrayList<Effect>();
        effects.add(new Effect.WriteEntry(gone));
        var after = new ArrayList<Ending.Message>();
        var asked = gone.deeds().stream().anyMatch(deed -> deed.kind() == Entry.Deed.Kind.WITHDRAWAL_ASKED);
        for (var member : scene.view().team()) {
            var theirs = scene.in(member.language());
            if (member.id().equals(gone.author())) {
                var receipt = receipts.of(gone, theirs, !member.id().value().equals(decider.id()));
                tell(member, decider, "author", gone, receipt, effects, after);
                closeOwnCard(member, decider, gone, effects);
            } else if (member.id().value().equals(decider.id()) || isOtherCoordinator(member, decider, gone)) {
                var card = asked
                        ? WithdrawalDecision.decided(
                                gone, theirs.html("withdraw.was-let-go", "who", decider.name()), theirs)
                        : cards.decided(gone, decider.name(), theirs);
                tell(member, decider, "coordinator", gone, card, effects, after);
            }
        }
        var done = gone.author().value().equals(decider.id()) ? Body.of(scene.html("withdraw.kept-no-more")) : null;
        return new Ending(effects, done, after);
    }

    private static boolean isOtherCoordinator(Person member, By by, Entry entry) {
        return !member.id().value().equals(by.id())
                && member.roleIn(entry.project())
                        .filter(r -> r == Role.COORDINATOR)
                        .isPresent();
    }

    private static void tell(
            Person member,
            By by,
            String as,
            Entry entry,
            Ending.Message message,
            List<Effect> effects,
            List<Ending.Message> after) {
        if (member.id().value().equals(by.id())) {
            after.add(message);
            return;
        }
        var id = "decided:" + entry.id() + ":" + entry.newest().number() + ":" + entry.state() + ":" + as;
        effects.add(
                new Effect.Post(member.chat(), new Outgoing.Show(id, message.card(), message.body(), message.anew())));
    }

    private static String decider(Entry entry, Scene scene) {
        var id = entry.returned() != null
                ? entry.returned().by()
                : entry.accepted() != null ? entry.accepted().by() : "";
        return EntryStanding.name(id, scene);
    }
}
