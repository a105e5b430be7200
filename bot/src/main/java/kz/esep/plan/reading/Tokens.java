package kz.esep.plan.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.plan.reading.Token.Kind;

/** Cuts a plan's text into pieces; numbers in words become numbers, dates and times become foreign. */
final class Tokens {

    /** The first that fits at a place is taken. */
    private static final Pattern PIECE = Pattern.compile(
            "(?<foreign>\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2,4})?(?!\\d)(?:\\s?-\\s?\\d{1,2}[.:]\\d{2})?(?=[^\\d%]|$)"
                    + "|\\d+(?:\\.\\d+){2,}|\\d+/\\d+/\\d+|24/7|[№#]\\s?\\S+|\\d{5,}-\\d+)"
                    + "|(?<number>(?:\\d{1,3}(?: \\d{3})+(?!\\d)|\\d+)(?:[.,]\\d{1,2}(?![\\d]))?)"
                    + "(?:-?(?<suffix>[дт][ае]н|н[ае]н|[ғқгк][ае]|[дт][ае]й|[дтн][іы]ң|[дт][ае]|[дтн][іы]|х|ти|ми|и|го)"
                    + "(?![\\p{L}\\d]))?"
                    + "|(?<percent>%)"
                    + "|(?<sign>>=|<=|[≥≤><~≈=+])"
                    + "|(?<separator>[,;/.])"
                    + "|(?<dash>-)"
                    + "|(?<times>[×*])"
                    + "|(?<colon>:)"
                    + "|(?<word>\\p{L}[\\p{L}\\p{M}'’]*(?:-\\p{L}+)*\\.?)"
                    + "|(?<other>[^\\s\"«»“”„'’])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Tokens() {}

    static List<Token> of(String line) {
        var raw = new ArrayList<Token>();
        var piece = PIECE.matcher(line);
        while (piece.find()) {
            raw.add(token(piece));
        }
        return scaled(spelled(crossed(raw)));
    }

    private static Token token(Matcher piece) {
        if (piece.group("number") != null) {
            var suffix = piece.group("suffix") == null ? "" : Folded.of(piece.group("suffix"));
            return new Token(Kind.NUMBER, piece.group("number"), value(piece.group("number")), suffix);
        }
        for (var kind :
                List.of(Kind.PERCENT, Kind.SIGN, Kind.SEPARATOR, Kind.DASH, Kind.TIMES, Kind.COLON, Kind.WORD)) {
            if (piece.group(kind.name().toLowerCase(Locale.ROOT)) != null) {
                return Token.of(kind, piece.group());
            }
        }
        return Token.of(Kind.FOREIGN, piece.group());
    }

    private static BigDecimal value(String figures) {
        return new BigDecimal(figures.replace(" ", "").replace(',', '.'));
    }

    /** A letter x between two numbers is a cross. */
    private static List<Token> crossed(List<Token> tokens) {
        var all = new ArrayList<>(tokens);
        for (int i = 1; i + 1 < all.size(); i++) {
            var letter = all.get(i).folded();
            if ((letter.equals("х") || letter.equals("x"))
                    && all.get(i - 1).is(Kind.NUMBER)
                    && all.get(i + 1).is(Kind.NUMBER)) {
                all.set(i, Token.of(Kind.TIMES, "×"));
            }
        }
        return all;
    }

    private static List<Token> spelled(List<Token> tokens) {
        var all = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); ) {
            var spelled = NumberWords.at(words(tokens, i));
            if (spelled.isEmpty()) {
                all.add(tokens.get(i++));
            } else {
                var found = spelled.get();
                var text = String.join(
                        " ",
                        tokens.subList(i, i + found.words()).stream()
                                .map(Token::text)
                                .toList());
                all.add(new Token(Kind.NUMBER, text, found.value(), found.suffix()));
                i += found.words();
            }
        }
        return all;
    }

    private static List<String> words(List<Token> tokens, int from) {
        return tokens.subList(from, tokens.size()).stream()
                .takeWhile(token -> token.is(Kind.WORD))
                .limit(12)
                .map(Token::folded)
                .toList();
    }

    /** «200 тысяч» is one number. */
    private static List<Token> scaled(List<Token> tokens) {
        var all = new ArrayList<Token>();
        for (var token : tokens) {
            var last = all.isEmpty() ? null : all.getLast();
            var scale = token.is(Kind.WORD) ? NumberWords.scale(token.folded()) : Optional.<NumberWords.Stem>empty();
            if (last == null || last.number() == null || !last.suffix().isEmpty() || scale.isEmpty()) {
                all.add(token);
            } else {
                var value = last.number().multiply(scale.get().factor());
                scaleTheLowerEnd(all, last.number(), scale.get().factor());
                all.set(
                        all.size() - 1,
                        new Token(
                                Kind.NUMBER,
                                last.text() + " " + token.text(),
                                plain(value),
                                scale.get().suffix()));
            }
        }
        return all;
    }

    /** «150-200 тысяч», «от 150 до 200 тысяч»: both ends are thousands. */
    private static void scaleTheLowerEnd(List<Token> all, BigDecimal upper, BigDecimal factor) {
        int lower = all.size() - 3;
        if (lower < 0
                || !(all.get(lower + 1).is(Kind.DASH)
                        || all.get(lower + 1).folded().equals("до"))) {
            return;
        }
        var number = all.get(lower).number();
        if (number != null && number.compareTo(upper) < 0) {
            var low = all.get(lower);
            all.set(lower, new Token(Kind.NUMBER, low.text(), plain(number.multiply(factor)), low.suffix()));
        }
    }

    private static BigDecimal plain(BigDecimal value) {
        return new BigDecimal(value.stripTrailingZeros().toPlainString());
    }
}
