package kz.esep.dialogue;

import kz.esep.outgoing.Body;

/** The course of dialogues through one turn: how they begin, take answers, go back and end. */
final class Course {

    final Repertoire repertoire;
    private final Stage stage;
    final Drafts drafts;
    final LooseEvidence loose;
    final Outside outside;
    final Edits edits;
    final Asking asking;
    final Ends ends;
    final Presses presses;

    Course(Repertoire repertoire, Stage stage) {
        this.repertoire = repertoire;
        this.stage = stage;
        this.drafts = new Drafts(stage);
        this.loose = new LooseEvidence(repertoire, stage);
        this.outside = new Outside(stage, this);
        this.edits = new Edits(stage, this);
        this.asking = new Asking(stage, this);
        this.ends = new Ends(stage, this);
        this.presses = new Presses(stage, this);
    }

    /** Begins a dialogue; asks first where a draft of the same kind is waiting, unless a fresh one is wanted. */
    void begin(String name, String argument, boolean fresh) {
        var dialogue = stage.dialogue(name);
        if (dialogue == null) {
            presses.redraw();
            return;
        }
        var play = Play.begun(dialogue, argument, stage.scene());
        if (play.steps(stage.scene(play.answers(), "")).isEmpty()) {
            ends.end(play, null);
            return;
        }
        if (!fresh && isInProgress(dialogue, argument)) {
            presses.goOn();
            return;
        }
        drafts.leave();
        if (!dialogue.isWorthKeeping()) {
            drafts.forget(name);
        }
        var isOffered = dialogue.isWorthKeeping()
                && (fresh ? drafts.areEnough() : drafts.offerSame(name, argument) || drafts.areEnough());
        if (!isOffered) {
            asking.draw(begun(play, argument), "", true);
        }
    }

    /** Whether a link is opened again in the middle of what it began: that goes on where it was. */
    private boolean isInProgress(Dialogue<?> dialogue, String argument) {
        return stage.running instanceof Running current
                && !argument.isEmpty()
                && !dialogue.isWorthKeeping()
                && current.dialogue().equals(dialogue.name())
                && current.keeping().argument().equals(argument);
    }

    Running begun(Play<?> play, String argument) {
        return begun(play, argument, play.opening(stage.scene(play.answers(), "")));
    }

    Running begun(Play<?> play, String argument, String first) {
        return Running.begun(play.dialogue().name(), argument, stage.nextSerial(), first, play.answers(), stage.now);
    }

    /** What a person gives in answer to the question that is open, or outside any dialogue. */
    void input(Input input) {
        if (stage.running == null) {
            outside.take(input);
        } else if (stage.running.keeping().isOld(stage.source.at())) {
            comeBack(input);
        } else if (asking.stands(stage.running.asking(false))) {
            asking.take(stage.running.asking(false), input);
        }
    }

    /** Whoever comes back after a long time is asked what to do about what was begun then. */
    private void comeBack(Input input) {
        drafts.leave();
        if (LooseEvidence.isEvidence(input) || stage.saved.isEmpty()) {
            outside.take(input);
        } else {
            drafts.offerAll();
        }
    }

    /** What cannot be taken at any question: a phrase says why, and the question stays open. */
    void refuse(String phrase) {
        var refusal = stage.scene().html(phrase);
        if (stage.running == null) {
            stage.say(Body.of(refusal));
        } else if (asking.stands(stage.running)) {
            asking.draw(stage.running.asking(false), refusal, false);
        }
    }

    /** A message of the person was edited. */
    void edited(long message, String text) {
        edits.edited(message, text);
    }

    /**
     * The end of a turn. What counts is when Telegram received a thing, however late it is taken on.
     *
     * @param touched whether something has come from the person
     */
    void rest(boolean touched) {
        outside.askWhatCameMeanwhile();
        if (touched && stage.running instanceof Running current) {
            stage.running = current.keeping(current.keeping().touchedAt(stage.source.at()));
        }
        drafts.setAlarm();
    }

    /** Shows home from wherever the person is; what was in progress is put aside and offered. */
    void goHome() {
        drafts.leave();
        begin(repertoire.home(), "", true);
        loose.unasked().ifPresent(loose::askSoon);
        drafts.offerAll();
    }

    /** Comes back to what the conversation was woken for; what is gone meanwhile needs no answer. */
    void wake(String what) {
        if (what.equals(Drafts.WAKE)) {
            drafts.comeBack();
        } else if (LooseEvidence.toAsk(what) instanceof Integer serial) {
            outside.ask(serial);
        }
    }
}
