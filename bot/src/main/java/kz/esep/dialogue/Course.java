package kz.esep.dialogue;

import kz.esep.incoming.Incoming;
import kz.esep.outgoing.Body;

/** The course of dialogues through one turn: how they begin, take answers, go back and end. */
final class Course {

    final Repertoire repertoire;
    private final Stage stage;
    final Drafts drafts;
    final LooseEvidence loose;
    final Edits edits;
    final Asking asking;
    final Ends ends;
    final Presses presses;

    Course(Repertoire repertoire, Stage stage) {
        this.repertoire = repertoire;
        this.stage = stage;
        this.drafts = new Drafts(stage);
        this.loose = new LooseEvidence(repertoire, stage);
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
            outside(input);
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
            outside(input);
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

    /** Evidence is taken in at once and asked about when it is quiet; everything else leads home. */
    private void outside(Input input) {
        if (stage.view.person() == null) {
            begin(repertoire.home(), "", true);
        } else if (LooseEvidence.isEvidence(input)) {
            gather(input);
        } else if (loose.unasked().isPresent()) {
            // Whoever goes on writing is done with sending.
            ask(loose.unasked().get().serial());
            input(input);
        } else if (input instanceof Input.Useless) {
            refuse(Asking.uselessOr(input, ""));
        } else {
            begin(repertoire.home(), "", true);
        }
    }

    /** Takes evidence in that is asked about when it is quiet and nothing else is talked about. */
    void gather(Input input) {
        if (loose.isPossible()) {
            add(input);
        } else {
            ends.end(loose.begin(""), null);
        }
    }

    void add(Input input) {
        var draft = loose.add(input);
        if (input instanceof Input.Typed typed) {
            edits.noteAside(draft, typed.text());
        }
    }

    /**
     * Takes a part of an album to its siblings: into the dialogue or the draft that has them, or the entry they were
     * put into. False where it is the first of them that is seen, or no part of an album.
     */
    boolean joinsSiblings(Incoming.Attachment part) {
        if (part.album() == null || stage.view.person() == null) {
            return false;
        }
        if (loose.isInProgress(part)) {
            return false;
        }
        if (loose.joinsDraft(part)) {
            return true;
        }
        var entry = loose.entryOfSiblings(part);
        entry.ifPresent(found -> {
            var play = loose.begin(found.id().value());
            ends.end(play.absorbing(new Input.Sent(part), stage.scene(play.answers(), "")), null);
        });
        return entry.isPresent();
    }

    /** A message of the person was edited. */
    void edited(long message, String text) {
        edits.edited(message, text);
    }

    /** As soon as nothing else is talked about. */
    private void askWhatCameMeanwhile() {
        loose.unasked()
                .filter(draft -> stage.running == null && !loose.isComing(draft))
                .ifPresent(draft -> ask(draft.serial()));
    }

    /**
     * The end of a turn. What counts is when Telegram received a thing, however late it is taken on.
     *
     * @param touched whether something has come from the person
     */
    void rest(boolean touched) {
        askWhatCameMeanwhile();
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
            ask(serial);
        }
    }

    /** Asks what was held back, unless something else is being talked about: then it is asked afterwards. */
    void ask(int serial) {
        if (stage.running != null) {
            return;
        }
        var held =
                stage.saved.stream().filter(draft -> draft.serial() == serial).findFirst();
        if (held.isEmpty()) {
            return;
        }
        loose.asked(held.get());
        stage.saved.remove(held.get());
        if (asking.stands(held.get())) {
            asking.draw(held.get(), "", true);
        }
    }
}
