package kz.esep.dialogue;

import java.util.Locale;
import java.util.Optional;
import kz.esep.incoming.Incoming;
import kz.esep.language.Language;
import kz.esep.outgoing.Body;
import kz.esep.people.Person;
import org.jspecify.annotations.Nullable;

/** The course of dialogues through one turn: how they begin, take answers, go back and end. */
final class Course {

    /** How many messages may follow a card before it counts as scrolled away. */
    private static final int SCROLLED_AWAY = 5;

    private final Repertoire repertoire;
    private final Stage stage;
    private final Drafts drafts;
    private final LooseEvidence loose;
    private final Edits edits;

    Course(Repertoire repertoire, Stage stage) {
        this.repertoire = repertoire;
        this.stage = stage;
        this.drafts = new Drafts(stage);
        this.loose = new LooseEvidence(repertoire, stage);
        this.edits = new Edits(stage, this);
    }

    /** Begins a dialogue; asks first where a draft of the same kind is waiting, unless a fresh one is wanted. */
    void begin(String name, String argument, boolean fresh) {
        var dialogue = stage.dialogue(name);
        if (dialogue == null) {
            redraw();
            return;
        }
        var play = Play.begun(dialogue, argument, stage.scene());
        if (play.steps(stage.scene(play.answers(), "")).isEmpty()) {
            end(play, null);
            return;
        }
        drafts.leave();
        if (!dialogue.isWorthKeeping()) {
            drafts.forget(name);
        }
        var isOffered = dialogue.isWorthKeeping()
                && (fresh ? drafts.areEnough() : drafts.offerSame(name, argument) || drafts.areEnough());
        if (!isOffered) {
            draw(begun(play, argument), "", true);
        }
    }

    private Running begun(Play<?> play, String argument) {
        return begun(play, argument, play.opening(stage.scene(play.answers(), "")));
    }

    private Running begun(Play<?> play, String argument, String first) {
        return Running.begun(play.dialogue().name(), argument, stage.nextSerial(), first, play.answers(), stage.now);
    }

    /** What a person gives in answer to the question that is open, or outside any dialogue. */
    void input(Input input) {
        if (stage.running == null) {
            outside(input);
        } else if (stage.running.keeping().isOld(stage.source.at())) {
            comeBack(input);
        } else if (stands(stage.running.asking(false))) {
            take(stage.running.asking(false), input);
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
        } else if (stands(stage.running)) {
            draw(stage.running.asking(false), refusal, false);
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
            refuse(uselessOr(input, ""));
        } else {
            begin(repertoire.home(), "", true);
        }
    }

    /** Takes evidence in that is asked about when it is quiet and nothing else is talked about. */
    void gather(Input input) {
        if (loose.isPossible()) {
            add(input);
        } else {
            end(loose.begin(""), null);
        }
    }

    private void add(Input input) {
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
            end(play.absorbing(new Input.Sent(part), stage.scene(play.answers(), "")), null);
        });
        return entry.isPresent();
    }

    /**
     * Whether the question that is open still applies. What the dialogue stands on may have changed since it was asked:
     * the plan, an invitation, a decision of somebody else. Then what is left is asked, or the dialogue ends.
     */
    private boolean stands(Running current) {
        var steps = stage.play(current).steps(stage.scene(current));
        if (steps.contains(current.step())) {
            return true;
        }
        if (steps.isEmpty()) {
            finish(current, current.answers());
        } else {
            var back = current.back();
            var instead = back != null && steps.contains(back) ? back : steps.getFirst();
            draw(current.at(instead, current.answers(), null), "", false);
        }
        return false;
    }

    private void take(Running current, Input input) {
        var play = stage.play(current);
        var isAside = !play.takes(current.step(), input, stage.scene(current));
        var reply = play.answer(current.step(), input, stage.scene(current));
        told(reply).ifPresent(told -> edits.note(current, input, isAside, told));
        switch (reply) {
            case Reply.Next<? extends Answers> next -> advance(current, next.answers());
            case Reply.Stay<? extends Answers> stay -> {
                // What belongs to another question shows nowhere on this card.
                var notice = isAside ? stage.scene(current).html("engine.taken-aside") : "";
                draw(current.told(stay.answers(), stay.note()), notice, false);
            }
            case Reply.Refused<? extends Answers> refused -> draw(current, refused.html(), false);
            case Reply.Correct<? extends Answers> correct ->
                draw(current.at(correct.step(), correct.answers(), current.step()), "", false);
            case Reply.Done<? extends Answers> done -> finish(current, done.answers());
            case Reply.Also<? extends Answers> also -> {
                draw(current.told(also.answers(), also.note()), "", false);
                begin(also.other().dialogue(), also.other().argument(), true);
            }
            case Reply.NotMine<? extends Answers> notMine -> notMine(current, input);
        }
    }

    private static Optional<Answers> told(Reply<? extends Answers> reply) {
        return switch (reply) {
            case Reply.Next<? extends Answers> next -> Optional.of(next.answers());
            case Reply.Stay<? extends Answers> stay -> Optional.of(stay.answers());
            case Reply.Correct<? extends Answers> correct -> Optional.of(correct.answers());
            case Reply.Done<? extends Answers> done -> Optional.of(done.answers());
            case Reply.Also<? extends Answers> also -> Optional.of(also.answers());
            case Reply.Refused<? extends Answers> refused -> Optional.empty();
            case Reply.NotMine<? extends Answers> notMine -> Optional.empty();
        };
    }

    /** A message of the person was edited. */
    void edited(long message, String text) {
        edits.edited(message, text);
    }

    /** The dialogue in progress with an answer that an edited message has corrected. */
    void corrected(Running current) {
        if (stands(current)) {
            draw(current, "", false);
        }
    }

    /** An edited message is no answer to its question: what was told stands, and the person is told so. */
    void notCorrected(Running draft, String why) {
        var kept = stage.scene(draft).html("engine.edited.kept");
        var said = why.isEmpty() ? kept : kept + "\n" + why;
        if (draft.equals(stage.running)) {
            draw(draft, said, false);
        } else {
            stage.say(Body.of(said));
        }
    }

    /** A corrected entry is handed in again, or shown first. */
    void hand(Play<?> play, boolean shown) {
        if (shown) {
            var begun = begun(play, "");
            draw(begun.keeping(begun.keeping().telling(true)), "", true);
        } else {
            end(play, null);
        }
    }

    /** Evidence that a dialogue has no use for is kept, and asked about when the dialogue is over. */
    private void notMine(Running current, Input input) {
        var isKept = LooseEvidence.isEvidence(input) && loose.isPossible();
        if (isKept) {
            add(input);
        }
        var answer = isKept ? "engine.kept-for-later" : uselessOr(input, "engine.not-understood");
        draw(current, stage.scene(current).html(answer), false);
    }

    /** The phrase that says why something useless was not taken; another one for everything else. */
    private static String uselessOr(Input input, String otherwise) {
        return input instanceof Input.Useless useless
                ? "engine.useless." + useless.what().name().toLowerCase(Locale.ROOT)
                : otherwise;
    }

    private void advance(Running current, Answers told) {
        if (current.back() != null) {
            draw(current.at(current.back(), told, null), "", false);
            return;
        }
        var next = stage.play(current, told).after(current.step(), stage.scene(told, ""));
        if (next.isPresent()) {
            draw(current.at(next.get(), told, null), "", false);
        } else {
            finish(current, told);
        }
    }

    private void finish(Running current, Answers told) {
        stage.running = null;
        end(stage.play(current, told), current);
        stage.effects().stream()
                .filter(Effect.WriteEntry.class::isInstance)
                .map(written -> ((Effect.WriteEntry) written).entry())
                .filter(entry -> stage.view.person() instanceof Person me
                        && entry.author().equals(me.id()))
                .forEach(entry -> edits.became(current.serial(), entry.id()));
        next();
    }

    private void end(Play<?> play, @Nullable Running current) {
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
        var draft = next.draft() == 0 ? null : drafts.takeUp(next.draft());
        if (draft != null) {
            var told = draft.told(next.answers(), "");
            if (stands(told)) {
                draw(told, "", true);
            }
        } else if (stage.dialogue(next.dialogue()) instanceof Dialogue<?> dialogue) {
            var play = Play.of(dialogue, next.answers());
            drafts.leave();
            var first = play.firstUntold(stage.scene(play.answers(), ""));
            draw(begun(play, "", first).handedOver(), "", true);
        }
    }

    /** When a dialogue is over: offers what was left, unless a question about what came meanwhile is next. */
    private void next() {
        if (stage.running != null) {
            return;
        }
        if (loose.unasked().isEmpty()) {
            drafts.offerAll();
        }
    }

    /** As soon as nothing else is talked about. */
    private void askWhatCameMeanwhile() {
        loose.unasked()
                .filter(draft -> stage.running == null && !loose.isComing(draft))
                .ifPresent(draft -> ask(draft.serial()));
    }

    /** A press of a button on a dialogue's card. A stale one redraws the question that is open. */
    void choose(Keys.Choice choice) {
        var current = stage.running;
        if (current == null || current.serial() != choice.serial()) {
            if (!drafts.offer(choice.serial())) {
                stage.close(Running.card(choice.serial()));
                if (current != null) {
                    redraw();
                }
            }
            return;
        }
        if (current.draw() != choice.draw() || choice.index() >= current.keys().size()) {
            redraw();
            return;
        }
        var meaning = current.keys().get(choice.index());
        if (!stands(current)) {
            return;
        }
        switch (meaning) {
            case Drawing.BACK -> back(current);
            case Drawing.SKIP -> advance(current, stage.play(current).skipped(current.step(), stage.scene(current)));
            case Drawing.SAVE -> drafts.save(current);
            case Drawing.CANCEL -> draw(current.asking(true), "", false);
            case Drawing.GO_ON -> draw(current.asking(false), "", false);
            case Drawing.REALLY_CANCEL -> cancel(current);
            default -> take(current, new Input.Chosen(meaning));
        }
    }

    private void back(Running current) {
        if (current.back() != null) {
            draw(current.at(current.back(), current.answers(), null), "", false);
            return;
        }
        var previous = stage.play(current).before(current.step(), stage.scene(current.answers(), ""));
        draw(current.at(previous, current.answers(), null), "", false);
    }

    private void cancel(Running current) {
        stage.running = null;
        stage.show(current.card(), Body.of(stage.scene(current).html("engine.cancelled")), false);
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

    /** Asks once whether to cancel, whatever has become of the question that is open. */
    void askToCancel() {
        if (stage.running == null) {
            begin(repertoire.home(), "", true);
            return;
        }
        stands(stage.running);
        if (stage.running instanceof Running current) {
            draw(current.asking(true), "", true);
        }
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
    private void ask(int serial) {
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
        if (stands(held.get())) {
            draw(held.get(), "", true);
        }
    }

    void resume(int serial) {
        var draft = drafts.takeUp(serial);
        if (draft == null) {
            redraw();
        } else if (stands(draft)) {
            draw(draft, "", true);
        }
    }

    void discard(int serial) {
        drafts.discard(serial);
        if (stage.running != null) {
            redraw();
        }
    }

    /** Shows the question that is open once more; outside any dialogue the way into one. */
    void redraw() {
        if (stage.running == null) {
            begin(repertoire.home(), "", true);
        } else if (stands(stage.running)) {
            draw(stage.running, "", false);
        }
    }

    private void draw(Running current, String notice, boolean below) {
        var anew = below || current.since() > SCROLLED_AWAY;
        var drawing = new Drawing<>(current, stage.play(current), stage.scene(current));
        var drawn = current.drawn(drawing.meanings(), anew, stage.isOpen(current, drawing.meanings()));
        stage.running = drawn;
        stage.show(current.card(), drawing.card(notice, drawn.draw()), anew);
    }
}
