package kz.esep.whole.crowd;

import java.util.List;
import java.util.Optional;
import kz.esep.local.telegram.client.Seen;
import kz.esep.whole.Someone;

/**
 * What a person takes a card to ask for. Told by the words of the question and the captions of the buttons, not by
 * their order: a dialogue may get more questions. One that is not known here is skipped where it can be.
 */
record Reading(Someone who) {

    sealed interface Act {}

    record Press(String caption) implements Act {}

    /** @param afterwards what is pressed when the answer was given and the card still asks */
    record Type(String question, String text, Optional<String> afterwards) implements Act {}

    /** @param afterwards what is pressed when they were sent */
    record SendPhotos(String question, Optional<String> afterwards) implements Act {}

    /** A card that wants nothing, or nothing that a person could guess. */
    record Wait() implements Act {}

    private record Answer(String question, String text) {}

    /** Buttons that are always right to press, in this order. */
    private static final List<String> PRESSED =
            List.of("steps.review.submit", "join.consent.agree", "engine.resume", "engine.cancel.no");

    /** @param result the text that tells this entry from all others */
    Act of(Seen card, String result) {
        var welcome = PRESSED.stream()
                .flatMap(key -> caption(card, who.said(key)).stream())
                .findFirst();
        if (welcome.isPresent()) {
            return new Press(welcome.get());
        } else if (asks(card, "join.language.ask")) {
            return new Press(who.language().ownName());
        } else if (asks(card, "log-activity.activity.ask")) {
            return press(card, "1.1 ");
        } else if (asks(card, "log-activity.when.ask")) {
            return press(card, "Кеше");
        } else if (asks(card, "log-activity.files.ask")) {
            return new SendPhotos("files", done(card));
        }
        return typed(result).stream()
                .filter(answer -> card.text().contains(answer.question()))
                .findFirst()
                .<Act>map(answer -> new Type(answer.question(), answer.text(), done(card)))
                .or(() -> done(card).map(Press::new))
                .orElseGet(Wait::new);
    }

    private List<Answer> typed(String result) {
        return List.of(
                new Answer(who.said("log-activity.where.ask"), "Үлгі көпір"),
                new Answer(who.said("attended.ask"), "31"),
                new Answer(who.said("log-activity.measure.ask", "name", "Жиналған қалдық", "unit", "тонна"), "2,5"),
                new Answer(who.said("log-activity.result.ask"), result),
                new Answer(
                        who.said("log-activity.links.ask"), "https://news.example.kz/" + result.replaceAll("\\D", "")));
    }

    private boolean asks(Seen card, String question) {
        return card.text().contains(who.said(question));
    }

    /** The button that goes on: enough of this, or skip. */
    private Optional<String> done(Seen card) {
        return List.of("steps.files.enough", "steps.links.enough", "engine.skip").stream()
                .flatMap(key -> caption(card, who.said(key)).stream())
                .findFirst();
    }

    private static Act press(Seen card, String part) {
        return caption(card, part).<Act>map(Press::new).orElseGet(Wait::new);
    }

    private static Optional<String> caption(Seen card, String part) {
        return card.button(part).map(Seen.Button::text);
    }
}
