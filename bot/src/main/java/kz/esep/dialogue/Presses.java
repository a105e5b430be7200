package kz.esep.dialogue;

import kz.esep.outgoing.Body;

/** Presses of buttons on the card of a dialogue, and of those that offer a draft. */
final class Presses {

    private final Stage stage;
    private final Course course;

    Presses(Stage stage, Course course) {
        this.stage = stage;
        this.course = course;
    }

    /** A press of a button on a dialogue's card. A stale one redraws the question that is open. */
    void choose(Keys.Choice choice) {
        var current = stage.running;
        if (current == null || current.serial() != choice.serial()) {
            if (!course.drafts.offer(choice.serial())) {
                stage.close(Running.card(choice.serial()));
                if (current != null) {
                    redraw();
                }
            }
            return;
        }
        var meaning = current.meaning(choice);
        if (meaning.isEmpty()) {
            redraw();
        } else if (course.asking.stands(current)) {
            press(meaning.get(), current);
        }
    }

    private void press(String meaning, Running current) {
        switch (meaning) {
            case Drawing.BACK -> back(current);
            case Drawing.SKIP ->
                course.asking.advance(current, stage.play(current).skipped(current.step(), stage.scene(current)));
            case Drawing.SAVE -> course.drafts.save(current);
            case Drawing.CANCEL -> course.asking.draw(current.asking(true), "", false);
            case Drawing.GO_ON -> course.asking.draw(current.asking(false), "", false);
            case Drawing.REALLY_CANCEL -> cancel(current);
            default -> course.asking.take(current, new Input.Chosen(meaning));
        }
    }

    private void back(Running current) {
        if (current.back() != null) {
            course.asking.draw(current.at(current.back(), current.answers(), null), "", false);
            return;
        }
        var previous = stage.play(current).before(current.step(), stage.scene(current.answers(), ""));
        course.asking.draw(current.at(previous, current.answers(), null), "", false);
    }

    private void cancel(Running current) {
        stage.running = null;
        stage.show(current.card(), Body.of(stage.scene(current).html("engine.cancelled")), false);
    }

    /** Asks once whether to cancel, whatever has become of the question that is open. */
    void askToCancel() {
        if (stage.running == null) {
            course.begin(course.repertoire.home(), "", true);
            return;
        }
        course.asking.stands(stage.running);
        if (stage.running instanceof Running current) {
            course.asking.draw(current.asking(true), "", true);
        }
    }

    void resume(int serial) {
        var draft = course.drafts.takeUp(serial);
        if (draft == null) {
            redraw();
        } else if (course.asking.stands(draft)) {
            course.asking.draw(draft, "", true);
        }
    }

    void discard(int serial) {
        course.drafts.discard(serial);
        if (stage.running != null) {
            redraw();
        }
    }

    /** Shows the question that is open below everything, because the person wants to go on. */
    void goOn() {
        if (stage.running != null && course.asking.stands(stage.running.asking(false))) {
            course.asking.draw(stage.running.asking(false), "", true);
        }
    }

    /** Shows the question that is open once more; outside any dialogue the way into one. */
    void redraw() {
        if (stage.running == null) {
            course.begin(course.repertoire.home(), "", true);
        } else if (course.asking.stands(stage.running)) {
            course.asking.draw(stage.running, "", false);
        }
    }
}
