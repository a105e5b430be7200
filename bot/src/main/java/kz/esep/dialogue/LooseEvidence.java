package kz.esep.dialogue;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.Links;
import kz.esep.incoming.Incoming;
import kz.esep.journal.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Evidence that is sent outside any dialogue: it is gathered without a word until it is quiet and then asked about as
 * one. A part of an album that comes late follows its siblings, wherever they were put.
 */
final class LooseEvidence {

    /** Wakes of this kind name the draft whose question waits until it is quiet. */
    private static final String ASK = "ask:";

    private static final Duration QUIET = Duration.ofSeconds(2);

    private final Repertoire repertoire;
    private final Stage stage;

    LooseEvidence(Repertoire repertoire, Stage stage) {
        this.repertoire = repertoire;
        this.stage = stage;
    }

    /** Whether an input proves something and is worth keeping whatever is being talked about. */
    static boolean isEvidence(Input input) {
        return switch (input) {
            case Input.Sent sent -> true;
            case Input.Located located -> true;
            case Input.Typed typed -> !Links.recognise(typed.text()).isEmpty();
            case Input.Chosen chosen -> false;
            case Input.Useless useless -> false;
        };
    }

    /** Whether there is anything that evidence of this person could belong to. */
    boolean isPossible() {
        if (stage.view.person() == null) {
            return false;
        }
        var play = begin("");
        return !play.steps(stage.scene(play.answers(), "")).isEmpty();
    }

    /** What has come together and was not asked about yet, empty when nothing waits. */
    Optional<Running> unasked() {
        return stage.saved.reversed().stream()
                .filter(draft -> draft.dialogue().equals(repertoire.evidence()) && draft.draw() == 0)
                .findFirst();
    }

    /** Puts evidence to what is being gathered; it is asked about once nothing more comes. */
    Running add(Input input) {
        var draft = unasked().orElseGet(this::begun);
        stage.saved.removeIf(other -> other.serial() == draft.serial());
        var more = absorbing(draft, input);
        stage.saved.add(more);
        askSoon(draft);
        return more;
    }

    /** Has the question about a draft asked once it is quiet. */
    void askSoon(Running draft) {
        stage.alarms.wake(ASK + draft.serial(), stage.now.plus(QUIET));
    }

    private Running begun() {
        var play = begin("");
        var scene = stage.scene(play.answers(), "");
        return Running.begun(
                play.dialogue().name(), "", stage.nextSerial(), play.opening(scene), play.answers(), stage.now);
    }

    Play<?> begin(String argument) {
        var dialogue = Objects.requireNonNull(stage.dialogue(repertoire.evidence()));
        return Play.begun(dialogue, argument, stage.scene());
    }

    private Running absorbing(Running draft, Input input) {
        var told = stage.play(draft).absorbing(input, stage.scene(draft)).answers();
        return draft.told(told, draft.note());
    }

    /** The draft that a wake wants to be asked about, null when the wake is about something else. */
    static @Nullable Integer toAsk(String wake) {
        return wake.startsWith(ASK) ? Integer.valueOf(wake.substring(ASK.length())) : null;
    }

    /** Whether the question about a draft still waits for quiet. */
    boolean isComing(Running draft) {
        return stage.alarms.wakesAt(ASK + draft.serial()).isPresent();
    }

    void asked(Running draft) {
        stage.alarms.letSleep(ASK + draft.serial());
    }

    /** Whether the dialogue in progress has siblings of an album's part. */
    boolean isInProgress(Incoming.Attachment part) {
        return stage.running instanceof Running current && hasSiblings(current, part);
    }

    private boolean hasSiblings(Running draft, Incoming.Attachment part) {
        return siblings(part).anyMatch(file -> draft.answers().files().contains(file.id()));
    }

    /** Puts a late part of an album into the draft that was left with its siblings in it; false when there is none. */
    boolean joinsDraft(Incoming.Attachment part) {
        var draft = stage.saved.reversed().stream()
                .filter(saved -> hasSiblings(saved, part))
                .findFirst();
        draft.ifPresent(found -> {
            stage.saved.set(stage.saved.indexOf(found), absorbing(found, new Input.Sent(part)));
            if (isComing(found)) {
                stage.alarms.wake(ASK + found.serial(), stage.now.plus(QUIET));
            }
        });
        return draft.isPresent();
    }

    /** The entry of the person that the siblings of an album's part were put into. */
    Optional<Entry> entryOfSiblings(Incoming.Attachment part) {
        return stage.view.ownEntries().stream()
                .filter(entry -> entry.state() != Entry.State.WITHDRAWN)
                .filter(entry -> siblings(part)
                        .anyMatch(file -> entry.newest().happening().files().contains(file.id())))
                .findFirst();
    }

    private Stream<Evidence> siblings(Incoming.Attachment part) {
        return stage.view.files().values().stream()
                .filter(file -> file.album() != null && file.album().equals(part.album()))
                .filter(file ->
                        file.chat() == part.source().chat() && !file.id().equals(part.id()));
    }
}
