package kz.esep.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import org.jspecify.annotations.Nullable;

/** Dialogues that were left before their end. They are kept, offered again, and never resumed silently. */
final class Drafts {

    private static final String CARD = "drafts";
    private static final int MOST = 5;

    private final Stage stage;

    Drafts(Stage stage) {
        this.stage = stage;
    }

    /** Puts the dialogue in progress aside, or drops it where there is nothing worth keeping; its card keeps the text and loses the buttons. */
    void leave() {
        if (stage.running instanceof Running current) {
            stage.close(current.card());
            if (stage.play(current).dialogue().isWorthKeeping()) {
                keep(current);
            } else {
                stage.running = null;
            }
        }
    }

    /** Puts the dialogue in progress aside because the person wants to go on later. */
    void save(Running current) {
        keep(current);
        var scene = stage.scene(current.answers(), "");
        var title = stage.play(current).title(scene);
        var goOn = Button.key(scene.plain("engine.resume"), Keys.resume(current.serial()));
        stage.show(current.card(), new Body(scene.html("engine.saved", "title", title), List.of(List.of(goOn))), false);
    }

    private void keep(Running current) {
        stage.saved.add(current.asking(false));
        while (stage.saved.size() > MOST) {
            stage.saved.removeFirst();
        }
        stage.running = null;
    }

    /** Offers the newest draft of the same kind, or to begin another; false when there is none. */
    boolean offerSame(String dialogue, String argument) {
        var draft = stage.saved.reversed().stream()
                .filter(saved -> saved.dialogue().equals(dialogue))
                .findFirst();
        draft.ifPresent(found -> offer(
                found,
                List.of(Button.key(
                        stage.scene().plain("engine.begin-another"), Keys.beginAnother(dialogue, argument)))));
        return draft.isPresent();
    }

    void offerLast() {
        if (!stage.saved.isEmpty()) {
            offer(stage.saved.getLast(), List.of());
        }
    }

    /** Offers the draft of a number; false when there is none. */
    boolean offer(int serial) {
        var draft = find(serial);
        draft.ifPresent(found -> offer(found, List.of()));
        return draft.isPresent();
    }

    private void offer(Running draft, List<Button> more) {
        var scene = stage.scene(draft.answers(), "");
        var ways = new ArrayList<List<Button>>();
        ways.add(List.of(
                Button.key(scene.plain("engine.resume"), Keys.resume(draft.serial())),
                Button.key(scene.plain("engine.discard"), Keys.discard(draft.serial()))));
        if (!more.isEmpty()) {
            ways.add(more);
        }
        var title = stage.play(draft).title(scene);
        stage.show(CARD, new Body(scene.html("engine.unfinished", "title", title), ways), true);
    }

    /** The draft to go on with, null when it is gone; what is in progress is put aside for it. */
    @Nullable
    Running takeUp(int serial) {
        var draft = find(serial);
        stage.close(CARD);
        if (draft.isEmpty()) {
            return null;
        }
        stage.saved.remove(draft.get());
        leave();
        return draft.get().touched(stage.now);
    }

    /** Drops every draft of a dialogue that begins anew. */
    void forget(String dialogue) {
        stage.saved.removeIf(draft -> draft.dialogue().equals(dialogue));
    }

    void discard(int serial) {
        stage.saved.removeIf(draft -> draft.serial() == serial);
        stage.show(CARD, Body.of(stage.scene().html("engine.discarded")), false);
    }

    private Optional<Running> find(int serial) {
        return stage.saved.stream().filter(draft -> draft.serial() == serial).findFirst();
    }
}
