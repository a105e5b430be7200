package kz.esep.plan.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.esep.plan.Quantity.Comparator;
import kz.esep.plan.reading.Piece.Link;
import kz.esep.plan.reading.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Cuts tokens into the numbers and what stands around each; refuses whatever it has no rule for. */
final class Pieces {

    private static final Set<String> AND = Set.of("и", "да", "және", "мен", "пен", "бен", "плюс", "and");
    private static final Set<String> PREPOSITIONS = Set.of(
            "на", "в", "во", "с", "со", "для", "из", "по", "о", "об", "при", "от", "к", "среди", "между", "за", "через",
            "без", "у");

    /** «10 семинар өткізу»: what is done with the counted thing is no unit. */
    private static final Pattern DONE = Pattern.compile(
            "(?:өткіз|қамт|орнат|әзірле|жарияла|тарат|ұйымдастыр|тарт|қатыс"
                    + "|дайында|шығар|жаса|оқыт|отырғыз|жина|бер|құр|жүргіз|қатыстыр|жолда|орналастыр)\\p{L}*[уү][іы]?\\p{L}{0,2}");

    private static final Pattern ABLATIVE = Pattern.compile("[дтн][ае]н");
    private static final Pattern NOUN_ENDING = Pattern.compile("(?<=\\p{L}{3})(?:[дтн][ае]н|[ғқгк][ае]|[дт][ае]й)$");
    private static final int LONGEST_UNIT = 5;

    private final List<Token> tokens;
    private int at;

    private Pieces(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * The numbers of a text.
     *
     * @param intro the words before the first of them, without its bound
     */
    record Cut(List<String> intro, List<Piece> pieces) {}

    static Optional<Cut> of(List<Token> tokens) {
        var first = 0;
        while (first < tokens.size() && !tokens.get(first).is(Kind.NUMBER)) {
            first++;
        }
        return first == tokens.size() ? Optional.empty() : new Pieces(tokens).cut(first);
    }

    private Optional<Cut> cut(int first) {
        var bound = Bounds.before(tokens, first);
        var intro = tokens.subList(0, bound.map(Bounds.Found::from).orElse(first));
        if (intro.stream().anyMatch(token -> !canIntroduce(token))
                || Bounds.anywhere(intro).isPresent()) {
            return Optional.empty();
        }
        at = first;
        var pieces = new ArrayList<Piece>();
        var link = Link.FIRST;
        var meant = bound.map(Bounds.Found::comparator).orElse(null);
        while (true) {
            var piece = piece(link, meant);
            if (piece.isEmpty()) {
                return Optional.empty();
            }
            pieces.add(piece.get());
            if (at == tokens.size()) {
                var words = intro.stream()
                        .filter(one -> one.is(Kind.WORD))
                        .map(Token::text)
                        .toList();
                return Optional.of(new Cut(
                        bound.isPresent() && bound.get().to() < first ? plus(words, tokens.get(first - 1)) : words,
                        pieces));
            }
            var next = link();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            link = next.get();
            var its = boundHere();
            meant = its.map(Bounds.Found::comparator).orElse(null);
        }
    }

    private static List<String> plus(List<String> words, Token preposition) {
        var all = new ArrayList<>(words);
        all.add(preposition.text());
        return all;
    }

    private static boolean canIntroduce(Token token) {
        return token.is(Kind.WORD) || token.is(Kind.COLON) || token.is(Kind.DASH);
    }

    /** A bound before the next number; the place is moved to the number. */
    private Optional<Bounds.Found> boundHere() {
        for (int ahead = at; ahead <= at + 4 && ahead < tokens.size(); ahead++) {
            if (tokens.get(ahead).is(Kind.NUMBER)) {
                var found = Bounds.before(tokens, ahead).filter(one -> one.from() >= at);
                at = ahead;
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Piece> piece(Link link, @Nullable Comparator before) {
        if (at == tokens.size() || !tokens.get(at).is(Kind.NUMBER)) {
            return Optional.empty();
        }
        var number = tokens.get(at++);
        var value = Objects.requireNonNull(number.number());
        var cross = crossed();
        var range = range(number, before);
        var suffix = range.isEmpty() ? number.suffix() : range.get().suffix();
        var percent = at < tokens.size() && tokens.get(at).is(Kind.PERCENT);
        at += percent ? 1 : 0;
        var words = words();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var said = words.get();
        var max = range.map(Token::number).orElse(null);
        var meant = said.bound == null ? about(suffix, before) : said.bound;
        if (max != null && max.compareTo(value) <= 0 || !agree(before, said.bound, max != null, suffix)) {
            return Optional.empty();
        }
        return Optional.of(new Piece(
                link, value, max, max == null ? meant : Comparator.AT_LEAST, percent, said.unit, said.rest, cross));
    }

    /** «60-тай» is about sixty. */
    private static @Nullable Comparator about(String suffix, @Nullable Comparator before) {
        return before == null && suffix.endsWith("й") ? Comparator.ABOUT : before;
    }

    private static boolean agree(
            @Nullable Comparator before, @Nullable Comparator behind, boolean range, String suffix) {
        return range || before == null || behind == null || before == behind || (suffix.isEmpty() && before == behind);
    }

    private @Nullable BigDecimal crossed() {
        if (at + 1 < tokens.size()
                && tokens.get(at).is(Kind.TIMES)
                && tokens.get(at + 1).is(Kind.NUMBER)) {
            at += 2;
            return tokens.get(at - 1).number();
        }
        return null;
    }

    /** The upper end of «50-100», «от 50 до 100», «50-ден 100-ге дейін», «50 мен 100 аралығында». */
    private Optional<Token> range(Token from, @Nullable Comparator before) {
        if (at + 1 >= tokens.size()) {
            return Optional.empty();
        }
        var joint = tokens.get(at);
        var to = tokens.get(at + 1);
        var dashed = joint.is(Kind.DASH) && to.is(Kind.NUMBER);
        var until = joint.folded().equals("до") && to.is(Kind.NUMBER) && before == Comparator.AT_LEAST;
        if (dashed || until) {
            at += 2;
            return Optional.of(to);
        }
        if (AND.contains(joint.folded()) && to.is(Kind.NUMBER) && isAhead("аралығында")) {
            at += 2;
            return Optional.of(to);
        }
        if (ABLATIVE.matcher(from.suffix()).matches() && joint.is(Kind.NUMBER) && isAhead("дейін")) {
            at++;
            return Optional.of(joint);
        }
        return Optional.empty();
    }

    private boolean isAhead(String word) {
        return tokens.subList(at, tokens.size()).stream()
                .anyMatch(token -> token.folded().equals(word));
    }

    private record Said(
            List<String> unit, List<String> rest, @Nullable Comparator bound) {}

    /** The words behind a number up to the next one or its joint; empty where something else stands there. */
    private Optional<Said> words() {
        var unit = new ArrayList<String>();
        var rest = new ArrayList<String>();
        Comparator bound = null;
        while (at < tokens.size() && !isJoint()) {
            var token = tokens.get(at);
            var found = Bounds.behind(tokens, at);
            if (token.is(Kind.SIGN) && token.text().equals("+") && unit.isEmpty() && bound == null) {
                bound = Comparator.AT_LEAST;
                at++;
            } else if (found.isPresent() && bound == null && rest.isEmpty()) {
                bound = found.get().comparator();
                at = found.get().to();
                unit.replaceAll(word -> NOUN_ENDING.matcher(word).replaceFirst(""));
            } else if (token.is(Kind.WORD)) {
                add(token, unit, rest);
                at++;
            } else if (isSlashOfWords(unit)) {
                unit.set(
                        unit.size() - 1,
                        unit.getLast() + "/" + tokens.get(at + 1).text());
                at += 2;
            } else if (token.is(Kind.SEPARATOR) || token.is(Kind.DASH)) {
                rest.add(token.text());
                at++;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Said(unit, rest, bound));
    }

    private static void add(Token token, List<String> unit, List<String> rest) {
        var word = token.folded();
        if (DONE.matcher(word).matches()
                || word.equals("аралығында")
                || word.equals("включительно")
                || word.startsWith("кажд")) {
            return;
        }
        var narrows = PREPOSITIONS.contains(word) || !rest.isEmpty() || unit.size() == LONGEST_UNIT;
        var text = token.text();
        (narrows ? rest : unit).add(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
    }

    private boolean isSlashOfWords(List<String> unit) {
        return tokens.get(at).text().equals("/")
                && !unit.isEmpty()
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is(Kind.WORD);
    }

    /** Whether the next number, or what joins it, stands here. */
    private boolean isJoint() {
        var token = tokens.get(at);
        if (token.is(Kind.NUMBER)) {
            return true;
        }
        var joins = token.is(Kind.SEPARATOR)
                || token.is(Kind.DASH)
                || (token.is(Kind.SIGN) && token.text().equals("+"))
                || AND.contains(token.folded())
                || token.folded().equals("по");
        return joins && numberFollows(at + 1);
    }

    /** Whether a number comes, with nothing before it but words that say how it is meant. */
    private boolean numberFollows(int from) {
        for (int ahead = from; ahead < tokens.size() && ahead < from + 4; ahead++) {
            if (tokens.get(ahead).is(Kind.NUMBER)) {
                return ahead == from
                        || Bounds.before(tokens, ahead)
                                .filter(found -> found.from() == from)
                                .isPresent()
                        || (ahead == from + 1
                                && PREPOSITIONS.contains(tokens.get(from).folded()));
            }
        }
        return false;
    }

    private Optional<Link> link() {
        var token = tokens.get(at);
        if (token.is(Kind.NUMBER)) {
            return Optional.of(Link.DIRECT);
        }
        at++;
        if (token.folded().equals("по")) {
            return Optional.of(Link.EACH);
        }
        return Optional.of(token.text().equals("/") ? Link.SLASH : Link.LIST);
    }
}
