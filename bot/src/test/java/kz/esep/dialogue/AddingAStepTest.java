package kz.esep.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.esep.dialogue.steps.TextStep;
import kz.esep.dialogue.steps.Wordings;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Source;
import kz.esep.journal.Entry;
import kz.esep.language.Phrases;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Outgoing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A toy dialogue gets one more question with one more line and one more phrase: {@code docs/adding-a-step.md}. */
class AddingAStepTest {

    private static final String PHRASES = """
            drink.ask: {kk: "Не ішесіз?", ru: "Что будете пить?", en: "What will you drink?"}
            drink.label: {kk: Сусын, ru: Напиток, en: Drink}
            cake.ask: {kk: "Қандай тоқаш?", ru: "Какой пирог?", en: "Which cake?"}
            cake.label: {kk: Тоқаш, ru: Пирог, en: Cake}
            """;

    record Order(@Nullable String drink, @Nullable String cake) implements Answers {}

    /** The toy; the second question is there or not. */
    record Teahouse(boolean withCake) implements Dialogue<Order> {
        @Override
        public String name() {
            return "tea";
        }

        @Override
        public Class<Order> answers() {
            return Order.class;
        }

        @Override
        public Order begin(String argument, Scene scene) {
            return new Order(null, null);
        }

        @Override
        public String title(Order order, Scene scene) {
            return "Tea";
        }

        @Override
        public List<Step<Order>> steps(Order order, Scene scene) {
            var steps = new ArrayList<Step<Order>>();
            steps.add(new TextStep<>(
                    new Wordings("tea", "drink"), false, 20, Order::drink, (o, drink) -> new Order(drink, o.cake())));
            if (withCake) {
                steps.add(new TextStep<>(
                        new Wordings("tea", "cake"), true, 20, Order::cake, (o, cake) -> new Order(o.drink(), cake)));
            }
            return steps;
        }

        @Override
        public Ending end(Order order, Scene scene) {
            return Ending.saying(order.drink() + " and " + order.cake());
        }
    }

    @Test
    void endsAfterItsOnlyQuestion() {
        assertThat(play(false, "/tea", "green tea")).endsWith("green tea and null");
    }

    @Test
    void asksTheAddedQuestionWithProgressAndTheAnswerSoFar() {
        var cards = play(true, "/tea", "green tea", "baursak");
        assertThat(cards.get(1)).contains("2\u00a0/\u00a02", "Drink: <i>green tea</i>", "Which cake?");
        assertThat(cards).endsWith("green tea and baursak");
    }

    @Test
    void refusesWhatIsTooLongAndKeepsWhatWasTold() {
        var cards = play(true, "/tea", "green tea", "a cake that is far too long for the menu", "baursak");
        assertThat(cards.get(2)).contains("40", "20", "Drink: <i>green tea</i>");
        assertThat(cards).endsWith("green tea and baursak");
    }

    private static List<String> play(boolean withCake, String... said) {
        var phrases = Phrases.read(Map.of("tea", PHRASES, "engine", engine("engine"), "steps", engine("steps")));
        var engine = new Engine(
                new Repertoire(List.of(new Teahouse(withCake)), Map.of("tea", "tea"), "tea", "tea", new NoReceipts()),
                phrases);
        var conversation = Conversation.with(7);
        var view = new View(null, Map.of(), Map.of(), List.of(), List.of(), Map.of(), ZoneId.of("Asia/Almaty"));
        var now = Instant.parse("2026-06-15T07:30:00Z");
        for (var i = 0; i < said.length; i++) {
            var source = new Source("1:" + i, 7, "Toy", "en", now);
            conversation = engine.turn(conversation, new Incoming.Text(source, i, said[i]), view, now)
                    .conversation();
        }
        return conversation.mailbox().pending().stream()
                .filter(Outgoing.Show.class::isInstance)
                .map(shown -> ((Outgoing.Show) shown).body().html())
                .toList();
    }

    private static String engine(String name) {
        var resource = "/kz/esep/dialogue/phrases/" + name + ".yml";
        try (var stream = AddingAStepTest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class NoReceipts implements Repertoire.Receipts {
        @Override
        public Ending.Message of(Entry entry, Scene scene) {
            return new Ending.Message(card(entry), Body.of(""), false);
        }

        @Override
        public String card(Entry entry) {
            return "none";
        }
    }
}
