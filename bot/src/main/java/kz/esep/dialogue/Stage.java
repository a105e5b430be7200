package kz.esep.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.incoming.Source;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Mailbox;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.Person;
import org.jspecify.annotations.Nullable;

/** What a turn has come to so far: the conversation, what is to be said and done. Lives no longer than that turn. */
final class Stage {

    final Source source;
    final Instant now;
    final List<Running> saved;
    final List<Given> given;
    final Alarms alarms;

    /** The number of the text message that this turn is about, 0 for everything else. */
    long message;

    @Nullable
    Running running;

    /** What may be looked at, also what this turn itself brings in. */
    View view;

    private final Map<String, Dialogue<?>> dialogues;
    private final Phrases phrases;
    private final Conversation before;
    private final List<Outgoing> outgoing = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();
    private @Nullable Language language;
    private @Nullable Pulse pulse;
    private int serial;
    private boolean erasing;

    Stage(Repertoire repertoire, Phrases phrases, Conversation before, Source source, View view, Instant now) {
        this.dialogues = repertoire.byName();
        this.phrases = phrases;
        this.before = before;
        this.source = source;
        this.view = view;
        this.now = now;
        this.language = before.language();
        this.serial = before.serial();
        this.pulse = before.pulse();
        this.running = before.running();
        this.saved = new ArrayList<>(before.saved());
        this.alarms = new Alarms(before.wakes(), now);
        this.given = new ArrayList<>(before.given());
    }

    Turn turn() {
        var seen = before.seeing(source.identity()).seen();
        var live = Stream.concat(saved.stream(), Stream.ofNullable(running)).map(Running::card);
        if (erasing) {
            return new Turn(erased(seen), effects);
        }
        var mailbox = before.mailbox().with(outgoing).forgettingOldCards(live.toList());
        return new Turn(
                new Conversation(
                        before.id(),
                        before.version(),
                        language,
                        serial,
                        running,
                        saved,
                        alarms.all(),
                        given,
                        seen,
                        mailbox,
                        pulse),
                effects);
    }

    /** Nothing is left but what is still to be said, and what keeps a second delivery from beginning anew. */
    private Conversation erased(List<String> seen) {
        var cards = outgoing.stream()
                .flatMap(message -> message instanceof Outgoing.Show show ? Stream.of(show.card()) : Stream.empty())
                .filter(before.mailbox().cards()::containsKey)
                .collect(Collectors.toMap(Function.identity(), before.mailbox().cards()::get, (a, b) -> a));
        var mailbox = new Mailbox(outgoing, cards, List.of(), before.mailbox().lease());
        return new Conversation(
                before.id(),
                before.version(),
                null,
                serial,
                null,
                List.of(),
                List.of(),
                List.of(),
                seen,
                mailbox,
                null);
    }

    @Nullable
    Dialogue<?> dialogue(String name) {
        return dialogues.get(name);
    }

    Play<?> play(Running draft) {
        return play(draft, draft.answers());
    }

    Play<?> play(Running draft, Answers told) {
        return Play.of(Objects.requireNonNull(dialogues.get(draft.dialogue()), draft.dialogue()), told);
    }

    int nextSerial() {
        return ++serial;
    }

    /** Takes note of when something came from the person, by Telegram's stamp. */
    void beat(boolean message) {
        pulse = message ? Pulse.afterMessage(pulse, source.at()) : Pulse.afterTap(source.at());
    }

    /** From now on the conversation is held in a language that was chosen in it. */
    void speak(Language chosen) {
        language = chosen;
    }

    List<Effect> effects() {
        return List.copyOf(effects);
    }

    /** What is posted to this chat itself belongs to this turn's own messages. */
    void effect(Effect effect) {
        if (effect instanceof Effect.Post post && post.chat() == before.chat()) {
            outgoing.add(post.outgoing());
            return;
        }
        effects.add(effect);
        if (effect instanceof Effect.WantFile || effect instanceof Effect.Recaption) {
            view = view.after(List.of(effect));
        }
        if (effect instanceof Effect.Erase) {
            erasing = true;
            saved.clear();
        }
    }

    void say(Body body) {
        outgoing.add(new Outgoing.Say(nextId(), body));
    }

    void show(String card, Body body, boolean anew) {
        outgoing.add(new Outgoing.Show(nextId(), card, body, anew));
    }

    void close(String card) {
        outgoing.add(new Outgoing.Close(nextId(), card));
    }

    /** Whether a card was sent, or is about to be. */
    boolean isShown(String card) {
        return before.mailbox().messageOf(card).isPresent()
                || before.mailbox().pending().stream()
                        .anyMatch(o ->
                                o instanceof Outgoing.Show show && show.card().equals(card));
    }

    /** Whether the card shows the question of a dialogue already, with buttons of these meanings. */
    boolean isOpen(Running current, List<String> meanings) {
        return before.running() instanceof Running shown
                && shown.draw() > 0
                && shown.asksLike(current)
                && shown.keys().equals(meanings);
    }

    /** The scene outside any dialogue. */
    Scene scene() {
        return scene(null, "");
    }

    Scene scene(Running draft) {
        return scene(draft.answers(), draft.note());
    }

    Scene scene(@Nullable Answers answers, String note) {
        var afterSilence = pulse != null && pulse.afterSilence();
        return new Scene(view, spoken(answers), source, now, note, phrases, List.copyOf(saved), afterSilence);
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

    private String nextId() {
        return source.identity() + "-" + outgoing.size();
    }
}
