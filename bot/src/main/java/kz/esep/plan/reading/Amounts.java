package kz.esep.plan.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.plan.Quantity.Comparator;
import kz.esep.plan.Quantity.Each;
import kz.esep.plan.Quantity.Part;
import kz.esep.plan.Quantity.UnitKind;
import kz.esep.plan.reading.Piece.Link;
import kz.esep.plan.reading.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Makes a quantity of the numbers of a text, where there is one way only to understand them. */
final class Amounts {

    /** Words with which a number is no quantity, or not one that a fact can be compared with. */
    private static final Pattern FOREIGN = Pattern.compile("или|либо|немесе|яки|әлде|если|егер|мере|необходимост\\p{L}*"
            + "|возможност\\p{L}*|мүмкіндігінше|қажеттілігіне|лет|год\\p{L}{0,3}|жас|жас[тқ][ае]\\p{L}*|жыл\\p{L}{0,3}"
            + "|увелич\\p{L}*|повыш\\p{L}*|сниж\\p{L}*|сократ\\p{L}*|рост\\p{L}{0,2}|өс[уіт]\\p{L}*|арт(?:тыр\\p{L}*|у\\p{L}*)"
            + "|азай\\p{L}*|төменде\\p{L}*|улучш\\p{L}*|есе|класс\\p{L}*|сынып\\p{L}*|пункт\\p{L}*|половин\\p{L}*|жартысы"
            + "|треть|квартал\\p{L}*|полугоди\\p{L}*|не|кроме|минус|январ[яь]|феврал[яь]|марта?|апрел[яь]|ма[яй]|июн[яь]"
            + "|июл[яь]|августа?|сентябр[яь]|октябр[яь]|ноябр[яь]|декабр[яь]|қаңтар\\p{L}*|ақпан\\p{L}*|наурыз\\p{L}*"
            + "|сәуір\\p{L}*|мамыр\\p{L}*|маусым\\p{L}*|шілде\\p{L}*|тамыз\\p{L}*|қыркүйек\\p{L}*|қазан\\p{L}*"
            + "|қараша\\p{L}*|желтоқсан\\p{L}*|емес|нет|әр|әрбір|кажд\\p{L}*");

    private static final Pattern CLOCK = Pattern.compile("час\\p{L}{0,3}|сағат\\p{L}{0,4}|раза?");
    private static final Pattern CURRENCY = Pattern.compile("(?:тенге|теңге|тг)(?:лік|ден|мен|ні)?\\.?");
    private static final Pattern PLACE = Pattern.compile("район\\p{L}*|город\\p{L}*|сел[оаеу]\\p{L}{0,2}|сел|аул\\p{L}*"
            + "|а[уы]дан\\p{L}*|қала\\p{L}*|ауыл\\p{L}*|кент\\p{L}*|облыс\\p{L}*|област\\p{L}*|регион\\p{L}*|өңір\\p{L}*"
            + "|пос[её]л\\p{L}*|округ\\p{L}*");
    private static final Pattern TIMES = Pattern.compile("раза?|рет");
    private static final Pattern IN_KAZAKH = Pattern.compile("\\p{L}{2,}[дт][ае]");
    private static final Pattern EACH_IN_KAZAKH = Pattern.compile("\\p{L}{2,}[дтн][ае]н");
    private static final Set<String> IN_RUSSIAN = Set.of("в", "во", "на");
    private static final Set<String> NOT_ALONE = Set.of("из", "по", "с", "к", "через");

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(2020);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2039);

    /** Digits; more of them are a telephone or an account. */
    private static final int LONGEST_NUMBER = 9;

    /**
     * What the numbers of a text say.
     *
     * @param rest words that narrow it
     */
    record Amount(
            Comparator comparator,
            UnitKind kind,
            List<Part> parts,
            @Nullable Each each,
            List<String> rest) {}

    private final List<String> intro;
    private final List<Piece> pieces;

    private Amounts(Pieces.Cut cut) {
        this.intro = cut.intro();
        this.pieces = cut.pieces();
    }

    /**
     * The quantity, empty where there is none or several readings.
     *
     * @param scoped whether the text says elsewhere what it is due for, so that «по 5 фото» is understood
     */
    static Optional<Amount> of(List<Token> tokens, boolean scoped) {
        return Pieces.of(tokens)
                .filter(cut -> understands(tokens))
                .map(Amounts::new)
                .filter(amounts -> amounts.begins(scoped))
                .flatMap(Amounts::amount);
    }

    /** Whether no word makes the numbers something else; «не» of «не менее» is none of these. */
    static boolean understands(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.is(Kind.FOREIGN)) {
                return false;
            }
            if (token.is(Kind.WORD)
                    && FOREIGN.matcher(plain(token)).matches()
                    && !isOfABound(tokens, i)
                    && !isEachAtTheEnd(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    /** «10 грантов по 200 000 тенге каждый». */
    private static boolean isEachAtTheEnd(List<Token> tokens, int i) {
        return i == tokens.size() - 1 && tokens.get(i).folded().startsWith("кажд");
    }

    private static boolean isOfABound(List<Token> tokens, int i) {
        for (int start = Math.max(0, i - 2); start <= i; start++) {
            var behind = Bounds.behind(tokens, start);
            if (behind.isPresent() && behind.get().to() > i) {
                return true;
            }
        }
        for (int end = i + 1; end <= Math.min(tokens.size(), i + 4); end++) {
            var before = Bounds.before(tokens, end);
            if (before.isPresent() && before.get().from() <= i && before.get().to() > i) {
                return true;
            }
        }
        return false;
    }

    private static String plain(Token token) {
        var word = token.folded();
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** «по 5 фото», «из 10», «в 14 часов» say no quantity by themselves. */
    private boolean begins(boolean scoped) {
        if (intro.isEmpty()) {
            return true;
        }
        var last = Folded.of(intro.getLast());
        if (NOT_ALONE.contains(last)) {
            return scoped && last.equals("по") || (last.equals("с") && intro.size() > 1);
        }
        return !(IN_RUSSIAN.contains(last)
                && CLOCK.matcher(pieces.getFirst().noun()).matches());
    }

    private Optional<Amount> amount() {
        if (pieces.size() == 1) {
            return isBareYearOrPhone(pieces.getFirst()) ? Optional.empty() : Optional.of(single(pieces.getFirst()));
        }
        var joined = pieces.stream().skip(1).map(Piece::link).distinct().toList();
        if (joined.equals(List.of(Link.EACH)) || joined.equals(List.of(Link.DIRECT))) {
            return pieces.size() == 2 ? pair(pieces.getFirst(), pieces.getLast()) : Optional.empty();
        }
        return joined.contains(Link.EACH) || joined.contains(Link.DIRECT) ? Optional.empty() : compound(joined);
    }

    private static boolean isBareYearOrPhone(Piece one) {
        var bare = one.unit().isEmpty() && !one.percent() && one.bound() == null;
        var value = one.value();
        return bare
                && ((value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0)
                        || value.precision() - value.scale() > LONGEST_NUMBER);
    }

    private static Amount single(Piece one) {
        var comparator = Objects.requireNonNullElse(one.bound(), Comparator.EXACTLY);
        if (one.cross() != null) {
            return product(one, one.value(), one.cross(), one.unitText(), comparator);
        }
        return new Amount(comparator, kind(one), List.of(part(one)), null, one.rest());
    }

    private static UnitKind kind(Piece one) {
        if (one.percent() || one.noun().startsWith("процент") || one.noun().startsWith("пайыз")) {
            return UnitKind.PERCENT;
        }
        if (CURRENCY.matcher(one.noun()).matches()) {
            return UnitKind.MONEY;
        }
        return PLACE.matcher(one.noun()).matches() ? UnitKind.PLACE : UnitKind.COUNT;
    }

    private static Part part(Piece one) {
        return new Part(one.value(), one.max(), one.unitText(), null);
    }

    /** Two numbers that belong together: so many of so much each, or so many places so often. */
    private Optional<Amount> pair(Piece first, Piece second) {
        if (first.max() != null || second.max() != null || first.cross() != null || second.cross() != null) {
            return Optional.empty();
        }
        var comparator = Objects.requireNonNullElse(
                first.bound(), Objects.requireNonNullElse(second.bound(), Comparator.EXACTLY));
        if (kind(second) == UnitKind.MONEY) {
            var told = second.link() == Link.EACH || second.noun().endsWith("ден");
            return told ? Optional.of(worth(first, second, comparator)) : Optional.empty();
        }
        if (kind(first) == UnitKind.MONEY) {
            return first.noun().endsWith("ден") ? Optional.of(worth(second, first, comparator)) : Optional.empty();
        }
        return isSoManyTimes(first, second)
                ? Optional.of(product(second, first.value(), second.value(), second.unitText(), comparator))
                : Optional.empty();
    }

    private static Amount worth(Piece counted, Piece money, Comparator comparator) {
        return new Amount(
                comparator, kind(counted), List.of(part(counted)), new Each(money.value(), "KZT"), counted.rest());
    }

    /** «в 10 школах по 2 семинара», «2 раза по 30 человек», «10 нысанда 2 реттен», «2 рет 30 адамнан». */
    private boolean isSoManyTimes(Piece first, Piece second) {
        if (second.link() == Link.EACH) {
            return TIMES.matcher(first.noun()).matches()
                    || intro.stream().map(Folded::of).anyMatch(IN_RUSSIAN::contains);
        }
        return (IN_KAZAKH.matcher(first.noun()).matches()
                        || TIMES.matcher(first.noun()).matches())
                && EACH_IN_KAZAKH.matcher(second.noun()).matches();
    }

    private static Amount product(
            Piece of, BigDecimal count, BigDecimal each, @Nullable String unit, Comparator comparator) {
        var label = count.toPlainString() + " × " + each.toPlainString();
        var part = new Part(count.multiply(each), null, unit, label);
        return new Amount(comparator, UnitKind.COUNT, List.of(part), null, of.rest());
    }

    /** «5 постов в одной сети, 3 поста в другой»: whether they are added nobody says. */
    private static String stem(Piece one) {
        return one.noun().substring(0, Math.min(4, one.noun().length()));
    }

    private Optional<Amount> compound(List<Link> joined) {
        var kinds = pieces.stream().map(Amounts::kind).distinct().toList();
        var first = pieces.getFirst().bound();
        var strays = pieces.stream()
                .anyMatch(one ->
                        one.cross() != null || (one.bound() != null && one.max() == null && one.bound() != first));
        var nameless = joined.contains(Link.LIST)
                && pieces.stream().anyMatch(one -> one.unit().isEmpty() && !one.percent());
        var scattered = pieces.stream()
                .limit(pieces.size() - 1L)
                .anyMatch(one -> !one.rest().isEmpty());
        var alike = kinds.getFirst() != UnitKind.PLACE
                && pieces.stream()
                                .map(Amounts::stem)
                                .filter(stem -> !stem.isEmpty())
                                .distinct()
                                .count()
                        < pieces.stream()
                                .map(Amounts::stem)
                                .filter(stem -> !stem.isEmpty())
                                .count();
        var mixed = kinds.contains(UnitKind.MONEY) || (kinds.contains(UnitKind.PERCENT) && kinds.size() > 1);
        if (strays || nameless || scattered || alike || mixed) {
            return Optional.empty();
        }
        var places = kinds.equals(List.of(UnitKind.PLACE)) && !joined.contains(Link.SLASH);
        var rest = pieces.stream().flatMap(one -> Stream.of(String.join(" ", one.rest())));
        return Optional.of(new Amount(
                Objects.requireNonNullElse(first, Comparator.EXACTLY),
                kinds.size() == 1 && (places || kinds.getFirst() != UnitKind.PLACE) ? kinds.getFirst() : UnitKind.COUNT,
                pieces.stream().map(Amounts::part).toList(),
                null,
                rest.filter(words -> !words.isEmpty()).toList()));
    }
}
