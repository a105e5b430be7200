package kz.esep.dialogue;

import java.util.List;
import java.util.Optional;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import kz.esep.outgoing.EntryNumbers;

/**
 * An edited message corrects the answer that it gave: in the dialogue where that is still going on, else as a corrected
 * version of the entry. Where the new text is no answer, the person is asked. One that gave no answer changes nothing.
 */
final class Edits {

    /** Telegram lets a message be edited for two days; nobody answers more questions in them. */
    private static final int REMEMBERED = 100;

    private final Stage stage;
    private final Course course;

    Edits(Stage stage, Course course) {
        this.stage = stage;
        this.course = course;
    }

    /** Notes what an input has come to; whatever answers a question anew makes earlier messages say nothing of it. */
    void note(Running asked, Input input, boolean isAside, Answers told) {
        if (told.equals(asked.answers())) {
            return;
        }
        if (!isAside && !stage.play(asked).gathers(asked.step(), stage.scene(asked))) {
            stage.given.removeIf(
                    given -> given.serial() == asked.serial() && given.step().equals(asked.step()));
        }
        if (input instanceof Input.Typed typed) {
            note(asked, isAside ? "" : asked.step(), typed.text());
        }
    }

    /** Notes that a text was taken in beside any question. */
    void noteAside(Running draft, String text) {
        note(draft, "", text);
    }

    private void note(Running draft, String step, String text) {
        if (stage.message == 0 || stage.view.person() == null) {
            return;
        }
        stage.given.removeIf(given -> given.message() == stage.message);
        stage.given.add(new Given(stage.message, draft.serial(), draft.dialogue(), step, text, draft.note(), null));
        while (stage.given.size() > REMEMBERED) {
            stage.given.removeFirst();
        }
    }

    /** What was told in a dialogue stands in an entry now. */
    void became(int serial, EntryId entry) {
        stage.given.replaceAll(given -> given.serial() == serial ? given.becoming(entry) : given);
    }

    /** The message was changed. */
    void edited(long message, String text) {
        var found = stage.given.stream()
                .filter(given -> given.message() == message && !given.text().equals(text))
                .findFirst();
        if (found.isEmpty()) {
            return;
        }
        var given = found.get();
        var running = stage.running;
        var draft = draftOf(given);
        if (running != null && isFor(given, running)) {
            correct(given, running, text)
                    .ifPresent(told -> course.asking.corrected(running.told(told, running.note())));
        } else if (draft.isPresent()) {
            correct(given, draft.get(), text)
                    .ifPresent(told -> stage.saved.set(
                            stage.saved.indexOf(draft.get()),
                            draft.get().told(told, draft.get().note())));
        } else if (given.entry() != null) {
            stage.view.ownEntries().stream()
                    .filter(entry -> entry.id().equals(given.entry()) && entry.state() != Entry.State.WITHDRAWN)
                    .findFirst()
                    .ifPresent(entry -> correct(given, entry, text));
        }
    }

    private Optional<Running> draftOf(Given given) {
        return stage.saved.stream().filter(saved -> isFor(given, saved)).findFirst();
    }

    /** Whether an answer belongs to a dialogue: it was given in it, or it is in the entry that is corrected there. */
    private static boolean isFor(Given given, Running draft) {
        return draft.serial() == given.serial()
                || (given.entry() != null
                        && draft.dialogue().equals(given.dialogue())
                        && draft.answers().entries().contains(given.entry()));
    }

    private Optional<Answers> correct(Given given, Running draft, String text) {
        var play = stage.play(draft);
        var told = anew(given, play, text);
        if (told instanceof Reread.Unclear unclear) {
            course.asking.notCorrected(draft, unclear.html());
            return Optional.empty();
        }
        reads(given, text);
        return Optional.of(((Reread.Clear) told).answers());
    }

    /** An entry that was returned is shown before it is handed in again: more may be wrong with it. */
    private void correct(Given given, Entry entry, String text) {
        if (!(stage.dialogue(given.dialogue()) instanceof Dialogue<?> dialogue)) {
            return;
        }
        var play = Play.begun(dialogue, entry.id().value(), stage.scene());
        var told = anew(given, play, text);
        if (told instanceof Reread.Unclear unclear) {
            ask(given, entry, unclear.html());
            return;
        }
        reads(given, text);
        var answers = ((Reread.Clear) told).answers();
        if (!answers.equals(play.answers())) {
            course.ends.hand(
                    Play.of(dialogue, answers), entry.state() == Entry.State.RETURNED && stage.running == null);
        }
    }

    private void ask(Given given, Entry entry, String why) {
        var scene = stage.scene();
        var said = scene.html("engine.edited.unclear", "number", EntryNumbers.token(entry.id()));
        var fix = Button.key(
                scene.plain("engine.edited.fix"),
                Keys.begin(given.dialogue(), entry.id().value()));
        stage.say(new Body(why.isEmpty() ? said : said + "\n\n⚠️ " + why, List.of(List.of(fix))));
    }

    private void reads(Given given, String text) {
        stage.given.replaceAll(known -> known.equals(given) ? given.reading(text) : known);
    }

    /** What an edited text comes to. */
    private sealed interface Reread {
        record Clear(Answers answers) implements Reread {}

        record Unclear(String html) implements Reread {}
    }

    private Reread anew(Given given, Play<?> play, String text) {
        var scene = stage.scene(play.answers(), given.note());
        var before = play.retracting(given.text(), scene);
        if (given.step().isEmpty()) {
            return new Reread.Clear(
                    before.absorbing(new Input.Typed(text), scene).answers());
        }
        if (!before.steps(scene).contains(given.step())) {
            return new Reread.Unclear("");
        }
        var input = new Input.Typed(text);
        if (!before.takes(given.step(), input, scene)) {
            return new Reread.Unclear(scene.html("engine.not-understood"));
        }
        return switch (before.answer(given.step(), input, scene)) {
            case Reply.Next<? extends Answers> next -> new Reread.Clear(next.answers());
            case Reply.Done<? extends Answers> done -> new Reread.Clear(done.answers());
            case Reply.Correct<? extends Answers> correct -> new Reread.Clear(correct.answers());
            // A step that asks back has not taken the answer.
            case Reply.Stay<? extends Answers> stay ->
                stay.answers().equals(before.answers()) ? new Reread.Unclear("") : new Reread.Clear(stay.answers());
            case Reply.Refused<? extends Answers> refused -> new Reread.Unclear(refused.html());
            case Reply.Also<? extends Answers> also -> new Reread.Unclear("");
            case Reply.NotMine<? extends Answers> notMine -> new Reread.Unclear("");
        };
    }
}
