package kz.esep.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Source;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.Person;
import org.jspecify.annotations.Nullable;

/** The state of one turn while it is being made. Lives no longer than that turn, so it may change in place. */
final class Stage {

    /** How many messages may follow a card before it counts as scrolled away. */
    private static final int SCROLLED_AWAY = 5;

    private static final int MOST_DRAFTS = 5;

    private final Repertoire repertoire;
    private final Map<String, Dialogue<?>> dialogues;
    private final Phrases phrases;
    private final Conversation before;
    private final Source source;
    private final View view;
    private final Instant now;

    private @Nullable Language language;
    private int serial;
    private @Nullable Running running;
    private final List<Running> saved;
    private final List<Outgoing> outgoing = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();

    Stage(Repertoire repertoire, Phrases phrases, Conversation before, Source source, View view, Instant now) {
        this.repertoire = repertoire;
        this.dialogues = repertoire.byName();
        this.phrases = phrases;
        this.before = before;
        this.source = source;
        this.view = view;
        this.now = now;
        this.language = before.language();
        this.serial = before.serial();
        this.running = before.running();
        this.saved = new ArrayList<>(before.saved());
    }

    Turn turn() {
        var seen = before.seeing(source.identity());
        return new Turn(
                new Conversation(
                        before.id(),
                        before.version(),
                        language,
                        serial,
                        running,
                        saved,
                        seen.seen(),
                        before.mailbox().with(outgoing)),
                effects);
    }

    void hearsMessage() {
        running = running == null ? null : running.touched(now, true);
    }

    void hearsTap() {
        running = running == null ? null : running.touched(now, false);
    }

    /** Has the bytes of a file fetched, provided that the person has agreed to anything being kept. */
    void keep(Incoming.Attachment file) {
        if (view.person() == null || file.size() > Evidence.LARGEST) {
            return;
        }
        effects.add(new Effect.WantFile(new Evidence(
                file.id(),
                view.person().id(),
                source.chat(),
                file.kind(),
                file.telegramFile(),
                file.telegramUnique(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.caption(),
                file.album(),
                source.at(),
                null,
                0,
                now,
                false)));
    }

    void apologise() {
        outgoing.add(new Outgoing.Say(nextId(), Body.of(scene(null, "").html("engine.trouble"))));
    }

    void reachable(boolean reachable) {
        if (view.person() instanceof Person p) {
            effects.add(new Effect.KeepPerson(new Person(
                    p.id(),
                    p.chat(),
                    p.name(),
                    p.language(),
                    p.consentedAt(),
                    p.memberships(),
                    reachable ? null : now)));
        }
    }

    /** Brings up to date every card that tells of a file. */
    void settled(FileId file) {
        if (running != null && running.answers().files().contains(file)) {
            draw(running, "", false);
        }
        for (var entry : view.entries()) {
            var card = repertoire.receipts().card(entry);
            if (entry.newest().happening().files().contains(file) && isShown(card)) {
                var receipt = repertoire.receipts().of(entry, scene(null, ""));
                outgoing.add(new Outgoing.Show(nextId(), card, receipt.body(), false));
            }
        }
    }

    private boolean isShown(String card) {
        return before.mailbox().messageOf(card).isPresent()
                || before.mailbox().pending().stream()
                        .anyMatch(o ->
                                o instanceof Outgoing.Show show && show.card().equals(card));
    }

    /** Begins a dialogue; asks first where a draft of the same kind is waiting, unless a fresh one is wanted. */
    void begin(String name, String argument, boolean fresh) {
        var dialogue = dialogues.get(name);
        if (dialogue == null) {
            redraw();
            return;
        }
        var play = Play.begun(dialogue, argument, scene(null, ""));
        var steps = play.steps(scene(play.answers(), ""));
        if (steps.isEmpty()) {
            end(play, null);
            return;
        }
        leave();
        var draft =
                saved.reversed().stream().filter(d -> d.dialogue().equals(name)).findFirst();
        if (draft.isPresent() && !fresh) {
            offer(draft.get(), Button.key(phrase("engine.begin-another"), Keys.beginAnother(name, argument)));
            return;
        }
        serial++;
        draw(Running.begun(name, serial, play.opening(scene(play.answers(), "")), play.answers(), now), "", true);
    }

    /** What a person gives in answer to the question that is open, or outside any dialogue. */
    void input(Input input) {
        if (running == null) {
            outside(input);
            return;
        }
        if (running.cancelling()) {
            running = running.asking(false);
        }
        take(running, input);
    }

    private void outside(Input input) {
        var isEvidence = input instanceof Input.Sent
                || input instanceof Input.Located
                || (input instanceof Input.Typed typed && typed.text().contains("://"));
        if (view.person() == null || !isEvidence) {
            begin(repertoire.home(), "", true);
            return;
        }
        var play = Play.begun(Objects.requireNonNull(dialogues.get(repertoire.evidence())), "", scene(null, ""));
        var told = play.absorbing(input, scene(play.answers(), ""));
        var steps = told.steps(scene(told.answers(), ""));
        if (steps.isEmpty()) {
            end(told, null);
            return;
        }
        serial++;
        draw(Running.begun(repertoire.evidence(), serial, steps.getFirst(), told.answers(), now), "", true);
    }

    private void take(Running current, Input input) {
        var play = play(current);
        var scene = scene(current.answers(), current.note());
        switch (play.answer(current.step(), input, scene)) {
            case Reply.Next<? extends Answers> next -> advance(current, next.answers());
            case Reply.Stay<? extends Answers> stay -> draw(current.told(stay.answers(), stay.note()), "", false);
            case Reply.Refused<? extends Answers> refused -> draw(current, refused.html(), false);
            case Reply.Correct<? extends Answers> correct ->
                draw(current.at(correct.step(), correct.answers(), current.step()), "", false);
            case Reply.Done<? extends Answers> done -> finish(current, done.answers());
            case Reply.NotMine<? extends Answers> notMine -> draw(current, scene.html("engine.not-understood"), false);
        }
    }

    private void advance(Running current, Answers told) {
        if (current.back() != null) {
            draw(current.at(current.back(), told, null), "", false);
            return;
        }
        var steps = Play.of(dialogue(current), told).steps(scene(told, ""));
        var next = steps.indexOf(current.step()) + 1;
        if (next < steps.size()) {
            draw(current.at(steps.get(next), told, null), "", false);
        } else {
            finish(current, told);
        }
    }

    private void finish(Running current, Answers told) {
        running = null;
        end(Play.of(dialogue(current), told), current);
        if (!saved.isEmpty()) {
            offer(saved.getLast());
        }
    }

    private void end(Play<?> play, @Nullable Running current) {
        if (play.answers().language() instanceof Language chosen) {
            language = chosen;
        }
        var ending = play.end(scene(play.answers(), ""));
        effects.addAll(ending.effects());
        if (ending.last() instanceof Body last) {
            outgoing.add(
                    current == null
                            ? new Outgoing.Say(nextId(), last)
                            : new Outgoing.Show(nextId(), current.card(), last, false));
        } else if (current != null) {
            outgoing.add(new Outgoing.Close(nextId(), current.card()));
        }
        for (var message : ending.after()) {
            outgoing.add(new Outgoing.Show(nextId(), message.card(), message.body(), message.anew()));
        }
    }

    /** A press of a button on a dialogue's card. */
    void choose(Keys.Choice choice) {
        if (running == null || running.serial() != choice.serial()) {
            saved.stream()
                    .filter(draft -> draft.serial() == choice.serial())
                    .findFirst()
                    .ifPresentOrElse(this::offer, () -> forget(choice.serial()));
            return;
        }
        if (running.draw() != choice.draw() || choice.index() >= running.keys().size()) {
            redraw();
            return;
        }
        var meaning = running.keys().get(choice.index());
        switch (meaning) {
            case Drawing.BACK -> back(running);
            case Drawing.SKIP -> skip(running);
            case Drawing.SAVE -> save(running);
            case Drawing.CANCEL -> draw(running.asking(true), "", false);
            case Drawing.GO_ON -> draw(running.asking(false), "", false);
            case Drawing.REALLY_CANCEL -> drop(running);
            default -> take(running, new Input.Chosen(meaning));
        }
    }

    private void forget(int gone) {
        outgoing.add(new Outgoing.Close(nextId(), "live-" + gone));
        if (running != null) {
            redraw();
        }
    }

    private void back(Running current) {
        if (current.back() != null) {
            draw(current.at(current.back(), current.answers(), null), "", false);
            return;
        }
        var steps = play(current).steps(scene(current.answers(), ""));
        var previous = Math.max(0, steps.indexOf(current.step()) - 1);
        draw(current.at(steps.get(previous), current.answers(), null), "", false);
    }

    private void skip(Running current) {
        var scene = scene(current.answers(), current.note());
        advance(current, play(current).skipped(current.step(), scene));
    }

    private void save(Running current) {
        leave();
        var title = play(current).title(scene(current.answers(), ""));
        var body = Body.of(scene(current.answers(), "").html("engine.saved", "title", title));
        outgoing.add(new Outgoing.Show(nextId(), current.card(), body, false));
    }

    private void drop(Running current) {
        running = null;
        var body = Body.of(scene(current.answers(), "").html("engine.cancelled"));
        outgoing.add(new Outgoing.Show(nextId(), current.card(), body, false));
    }

    /** Puts the dialogue in progress aside; its card keeps the text and loses the buttons. */
    private void leave() {
        if (running == null) {
            return;
        }
        outgoing.add(new Outgoing.Close(nextId(), running.card()));
        saved.add(running.asking(false));
        while (saved.size() > MOST_DRAFTS) {
            saved.removeFirst();
        }
        running = null;
    }

    void askToCancel() {
        if (running == null) {
            begin(repertoire.home(), "", true);
        } else {
            draw(running.asking(true), "", true);
        }
    }

    private void offer(Running draft, Button... more) {
        var scene = scene(draft.answers(), "");
        var ways = new ArrayList<List<Button>>();
        ways.add(List.of(
                Button.key(phrase("engine.resume"), Keys.resume(draft.serial())),
                Button.key(phrase("engine.discard"), Keys.discard(draft.serial()))));
        for (var button : more) {
            ways.add(List.of(button));
        }
        var title = play(draft).title(scene);
        outgoing.add(new Outgoing.Show(
                nextId(), "drafts", new Body(scene.html("engine.unfinished", "title", title), ways), true));
    }

    void resume(int wanted) {
        var draft = saved.stream().filter(d -> d.serial() == wanted).findFirst();
        outgoing.add(new Outgoing.Close(nextId(), "drafts"));
        if (draft.isEmpty()) {
            redraw();
            return;
        }
        saved.remove(draft.get());
        leave();
        draw(draft.get().touched(now, false), "", true);
    }

    void discard(int unwanted) {
        saved.removeIf(draft -> draft.serial() == unwanted);
        outgoing.add(
                new Outgoing.Show(nextId(), "drafts", Body.of(scene(null, "").html("engine.discarded")), false));
        if (running != null) {
            redraw();
        }
    }

    /** Shows the question that is open once more; outside any dialogue the way into one. */
    void redraw() {
        if (running == null) {
            begin(repertoire.home(), "", true);
        } else {
            draw(running, "", false);
        }
    }

    private void draw(Running current, String notice, boolean below) {
        var anew = below || current.since() > SCROLLED_AWAY;
        var drawing = new Drawing<>(current, play(current), scene(current.answers(), current.note()));
        var body = drawing.card(notice);
        running = current.drawn(drawing.meanings(), anew);
        outgoing.add(new Outgoing.Show(nextId(), current.card(), body, anew));
    }

    private Dialogue<?> dialogue(Running current) {
        return Objects.requireNonNull(dialogues.get(current.dialogue()), current.dialogue());
    }

    private Play<?> play(Running current) {
        return Play.of(dialogue(current), current.answers());
    }

    private Scene scene(@Nullable Answers answers, String note) {
        return new Scene(view, spoken(answers), source, now, note, phrases);
    }

    private Language spoken(@Nullable Answers answers) {
        if (answers != null && answers.language() instanceof Language chosen) {
            return chosen;
        }
        if (language != null) {
            return language;
        }
        return view.person() instanceof Person known ? known.language() : Language.of(source.tongue());
    }

    private String phrase(String key) {
        return scene(null, "").plain(key);
    }

    private String nextId() {
        return source.identity() + "-" + outgoing.size();
    }
}
