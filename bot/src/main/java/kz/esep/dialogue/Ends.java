package kz.esep.dialogue;

import kz.esep.language.Language;
import kz.esep.outgoing.Body;
import kz.esep.people.Person;
import org.jspecify.annotations.Nullable;

/** How dialogues end: what they bring about, what is said, and what comes next. */
final class Ends {

    private final Stage stage;
    private final Course course;

    Ends(Stage stage, Course course) {
        this.stage = stage;
        this.course = course;
    }

    /** A corrected entry is handed in again, or shown first. */
    void hand(Play<?> play, boolean shown) {
        if (shown) {
            var begun = course.begun(play, "");
            course.asking.draw(begun.keeping(begun.keeping().telling(true)), "", true);
        } else {
            end(play, null);
        }
    }

    void finish(Running current, Answers told) {
        stage.running = null;
        end(stage.play(current, told), current);
        stage.effects().stream()
                .filter(Effect.WriteEntry.class::isInstance)
                .map(written -> ((Effect.WriteEntry) written).entry())
                .filter(entry -> stage.view.person() instanceof Person me
                        && entry.author().equals(me.id()))
                .forEach(entry -> course.edits.became(current.serial(), entry.id()));
        next();
    }

    void end(Play<?> play, @Nullable Running current) {
        if (play.answers().language() instanceof Language chosen) {
            stage.speak(chosen);
        }
        var ending = play.end(stage.scene(play.answers(), ""));
        ending.effects().forEach(stage::effect);
        if (ending.last() instanceof Body last) {
            if (current == null) {
                stage.say(last);
            } else {
                stage.show(current.card(), last, false);
            }
        } else if (current != null) {
            stage.close(current.card());
        }
        ending.after().forEach(message -> stage.show(message.card(), message.body(), message.anew()));
        if (ending.next() instanceof Ending.Handover next) {
            handOver(next);
        }
    }

    private void handOver(Ending.Handover next) {
        var draft = next.draft() == 0 ? null : course.drafts.takeUp(next.draft());
        if (draft != null) {
            var told = draft.told(next.answers(), "");
            if (course.asking.stands(told)) {
                course.asking.draw(told, "", true);
            }
        } else if (stage.dialogue(next.dialogue()) instanceof Dialogue<?> dialogue) {
            var play = Play.of(dialogue, next.answers());
            course.drafts.leave();
            var first = play.firstUntold(stage.scene(play.answers(), ""));
            course.asking.draw(course.begun(play, "", first).handedOver(), "", true);
        }
    }

    /** When a dialogue is over: offers what was left, unless a question about what came meanwhile is next. */
    private void next() {
        if (stage.running != null) {
            return;
        }
        if (course.loose.unasked().isEmpty()) {
            course.drafts.offerAll();
        }
    }
}
