package kz.esep.plan.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.esep.plan.Quantity.Comparator;
import kz.esep.plan.reading.Token.Kind;

/** Words that say how a number is meant: «не менее», «кемінде», «-ден астам», «до», «-ға дейін», «около», ">=". */
final class Bounds {

    /** Before the number, the longest first; between them and the number a preposition may stand. */
    private static final List<Bound> BEFORE = List.of(
            bound(Comparator.AT_LEAST, "не менее чем", "не меньше чем", "не ниже чем", "кем дегенде", "ең аз дегенде"),
            bound(Comparator.AT_MOST, "не более чем", "не больше чем", "көп дегенде", "ең көп дегенде"),
            bound(
                    Comparator.AT_LEAST,
                    "не менее",
                    "не меньше",
                    "не ниже",
                    "как минимум",
                    "более чем",
                    "ең кемі",
                    "ең азы"),
            bound(Comparator.AT_MOST, "не более", "не больше", "не выше", "не свыше", "ең көбі", "как максимум"),
            bound(Comparator.AT_LEAST, "кемінде", "минимум", "мин", "свыше", "более", "больше", "выше", "от"),
            bound(Comparator.AT_MOST, "максимум", "макс", "до", "менее", "меньше"),
            bound(Comparator.EXACTLY, "ровно", "точно", "дәл"),
            bound(
                    Comparator.ABOUT,
                    "около",
                    "примерно",
                    "приблизительно",
                    "порядка",
                    "ориентировочно",
                    "почти",
                    "шамамен"));

    /** Behind the number or behind its unit. */
    private static final List<Bound> BEHIND = List.of(
            bound(
                    Comparator.AT_MOST,
                    "артық емес",
                    "көп емес",
                    "аспайтын",
                    "аспау",
                    "аспауы тиіс",
                    "не более",
                    "не больше"),
            bound(
                    Comparator.AT_LEAST,
                    "кем емес",
                    "және одан көп",
                    "және одан да көп",
                    "және одан артық",
                    "және одан жоғары",
                    "и более",
                    "и больше",
                    "и выше",
                    "или более",
                    "или больше",
                    "не менее",
                    "не меньше",
                    "с лишним",
                    "астам",
                    "артық",
                    "аса",
                    "жоғары",
                    "көп",
                    "минимум"),
            bound(Comparator.AT_MOST, "максимум", "дейін"),
            bound(Comparator.ABOUT, "жуық", "таяу", "тарта", "шақты", "шамасында", "шамалы", "примерно"));

    private static final Map<String, Comparator> SIGNS = Map.of(
            ">=", Comparator.AT_LEAST,
            "≥", Comparator.AT_LEAST,
            ">", Comparator.AT_LEAST,
            "<=", Comparator.AT_MOST,
            "≤", Comparator.AT_MOST,
            "<", Comparator.AT_MOST,
            "=", Comparator.EXACTLY,
            "~", Comparator.ABOUT,
            "≈", Comparator.ABOUT);

    /** What may stand between «не менее» and its number. */
    private static final Set<String> BETWEEN = Set.of("в", "во", "на", "для", "у", "чем", "с", "со", "по", "из");

    private record Bound(Comparator comparator, List<List<String>> phrases) {}

    /**
     * What was found.
     *
     * @param from the first token of the words
     * @param to the token behind the words
     */
    record Found(Comparator comparator, int from, int to) {}

    private Bounds() {}

    /** The bound that ends right before a number. */
    static Optional<Found> before(List<Token> tokens, int number) {
        if (number > 0 && tokens.get(number - 1).is(Kind.SIGN)) {
            return Optional.ofNullable(SIGNS.get(tokens.get(number - 1).text()))
                    .map(sign -> new Found(sign, number - 1, number));
        }
        var end = number;
        while (end > 0 && BETWEEN.contains(tokens.get(end - 1).folded())) {
            end--;
        }
        for (var bound : BEFORE) {
            for (var phrase : bound.phrases()) {
                var start = end - phrase.size();
                if (start >= 0 && stands(phrase, tokens, start)) {
                    return Optional.of(new Found(bound.comparator(), start, end));
                }
            }
        }
        return Optional.empty();
    }

    /** The bound that starts at a token. */
    static Optional<Found> behind(List<Token> tokens, int start) {
        for (var bound : BEHIND) {
            for (var phrase : bound.phrases()) {
                if (stands(phrase, tokens, start)) {
                    return Optional.of(new Found(bound.comparator(), start, start + phrase.size()));
                }
            }
        }
        return Optional.empty();
    }

    /** The bound that a text without a number of its own holds anywhere; empty where it holds several. */
    static Optional<Comparator> anywhere(List<Token> tokens) {
        for (int i = 0; i <= tokens.size(); i++) {
            var found = before(tokens, i);
            var behind = found.isPresent() ? found : behind(tokens, i);
            if (behind.isPresent()) {
                return behind.map(Found::comparator);
            }
        }
        return Optional.empty();
    }

    private static boolean stands(List<String> phrase, List<Token> tokens, int start) {
        if (start + phrase.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            var word = tokens.get(start + i).folded();
            if (!phrase.get(i).equals(word.endsWith(".") ? word.substring(0, word.length() - 1) : word)) {
                return false;
            }
        }
        return true;
    }

    private static Bound bound(Comparator comparator, String... phrases) {
        return new Bound(
                comparator,
                List.of(phrases).stream().map(one -> List.of(one.split(" "))).toList());
    }
}
