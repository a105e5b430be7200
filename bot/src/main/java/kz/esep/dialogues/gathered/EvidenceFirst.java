package kz.esep.dialogues.gathered;

import java.util.List;
import java.util.Optional;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Running;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Step;
import kz.esep.dialogue.steps.DatesStep.Days;
import kz.esep.dialogue.steps.LinksStep;
import kz.esep.dialogue.steps.PlaceStep;
import kz.esep.dialogues.gathered.Gathered.Whither;
import kz.esep.dialogues.log.Draft;
import kz.esep.dialogues.log.LogActivity;
import kz.esep.dialogues.log.Submission;
import kz.esep.dialogues.shared.Rights;
import kz.esep.evidence.Links;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.journal.Place;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.EntryNumbers;
import org.jspecify.annotations.Nullable;

/** Evidence that was sent before anything was told about it: it is stored already, and only asked where it belongs. */
public final class EvidenceFirst implements Dialogue<Gathered> {

    public static final String NAME = "evidence-first";

    private final WhitherStep question = new WhitherStep();
    private final Submission submission = new Submission();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Gathered> answers() {
        return Gathered.class;
    }

    /** An empty argument gathers; the id of an own entry adds to it without a word. */
    @Override
    public Gathered begin(String argument, Scene scene) {
        return scene.view().ownEntries().stream()
                .filter(entry -> entry.id().value().equals(argument))
                .findFirst()
                .map(entry -> Gathered.NOTHING.going(new Whither.Into(entry.id(), true)))
                .orElse(Gathered.NOTHING);
    }

    @Override
    public List<Step<Gathered>> steps(Gathered gathered, Scene scene) {
        return gathered.whither() != null
                        || scene.view().ownProjects().findAny().isEmpty()
                ? List.of()
                : List.of(question);
    }

    @Override
    public Optional<Gathered> absorb(Gathered gathered, Input input, Scene scene) {
        return switch (input) {
            case Input.Sent sent -> {
                var file = sent.attachment();
                var caption = file.caption() == null ? "" : file.caption();
                yield Optional.of(gathered.attaching(file.id()).linking(Links.recognise(caption)));
            }
            case Input.Typed typed -> {
                var found = Links.recognise(typed.text());
                yield found.isEmpty()
                                || LinksStep.union(gathered.links(), found).size() > LinksStep.MOST
                        ? Optional.empty()
                        : Optional.of(gathered.linking(found));
            }
            case Input.Located at ->
                Optional.of(gathered.at(new Place(
                        at.venue() == null || at.venue().isBlank() ? scene.plain(PlaceStep.UNNAMED) : at.venue(),
                        at.latitude(),
                        at.longitude())));
            case Input.Chosen chosen -> Optional.empty();
            case Input.Useless useless -> Optional.empty();
        };
    }

    @Override
    public Gathered retract(Gathered gathered, String text, Scene scene) {
        return new Gathered(
                gathered.attached(), LinksStep.without(gathered.links(), text), gathered.place(), gathered.whither());
    }

    @Override
    public Ending end(Gathered gathered, Scene scene) {
        return switch (gathered.whither()) {
            case null -> Rights.memberOfAny(scene).orElseGet(() -> Ending.saying(scene.html("evidence-first.nothing")));
            case Whither.Into into -> into(into, gathered, scene);
            case Whither.Unfinished unfinished -> unfinished(unfinished.draft(), gathered, scene);
            case Whither.Fresh fresh -> fresh(fresh, gathered, scene);
        };
    }

    /** An entry that was accepted gets a version that waits, and stays the fact meanwhile. */
    private Ending into(Whither.Into into, Gathered gathered, Scene scene) {
        var found = scene.view().ownEntries().stream()
                .filter(entry -> entry.id().equals(into.entry()) && entry.state() != Entry.State.WITHDRAWN)
                .findFirst();
        if (found.isEmpty()) {
            return Ending.saying(scene.html("log-activity.gone"));
        }
        var entry = found.get();
        var before = Draft.of(entry.id(), entry.project(), entry.newest().happening());
        var handedIn = submission.of(added(before, gathered), scene);
        if (handedIn.effects().isEmpty()) {
            return handedIn;
        }
        var receipts = handedIn.after().stream()
                .map(message -> new Ending.Message(message.card(), message.body(), false))
                .toList();
        return new Ending(
                handedIn.effects(), into.quietly() ? null : Body.of(said(entry.id(), gathered, scene)), receipts);
    }

    private static String said(EntryId id, Gathered gathered, Scene scene) {
        var what = new Inventory(gathered, scene).plain();
        return scene.html("evidence-first.added", "what", what, "number", EntryNumbers.token(id));
    }

    private static Ending unfinished(int serial, Gathered gathered, Scene scene) {
        var draft =
                scene.drafts().stream().filter(left -> left.serial() == serial).findFirst();
        return draft.map(Running::answers)
                .filter(Draft.class::isInstance)
                .map(Draft.class::cast)
                .map(told -> goingOn(added(told, gathered), serial, gathered, scene))
                .orElseGet(() -> fresh(new Whither.Fresh(null, null, null, null), gathered, scene));
    }

    private static Ending fresh(Whither.Fresh fresh, Gathered gathered, Scene scene) {
        var draft = new LogActivity().begin("", scene);
        if (fresh.project() != null) {
            draft = draft.in(fresh.project());
        }
        if (fresh.activity() != null) {
            draft = draft.doing(fresh.activity());
        }
        if (fresh.day() != null) {
            draft = draft.on(new Days(fresh.day(), fresh.day()));
        }
        if (fresh.place() != null) {
            draft = draft.at(fresh.place());
        }
        return goingOn(added(draft, gathered), 0, gathered, scene);
    }

    private static Ending goingOn(Draft told, int serial, Gathered gathered, Scene scene) {
        return new Ending(
                List.of(),
                Body.of(scene.html("evidence-first.taken-along", "what", new Inventory(gathered, scene).plain())),
                List.of(),
                new Ending.Handover(LogActivity.NAME, told, serial));
    }

    private static Draft added(Draft draft, Gathered gathered) {
        return draft.attaching(gathered.attached())
                .linking(LinksStep.union(draft.links(), gathered.links()))
                .at(located(draft.place(), gathered.place()));
    }

    /** A sent location says where a named place is, and leaves it its name. */
    private static @Nullable Place located(@Nullable Place told, @Nullable Place sent) {
        if (told == null || sent == null) {
            return told == null ? sent : told;
        }
        return new Place(told.name(), sent.latitude(), sent.longitude());
    }

    @Override
    public String title(Gathered gathered, Scene scene) {
        return gathered.isEmpty() ? scene.plain("evidence-first.title") : new Inventory(gathered, scene).plain();
    }
}
