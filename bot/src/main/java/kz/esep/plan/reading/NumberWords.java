package kz.esep.plan.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers that a text spells, in Kazakh and Russian and in every case: «двадцати пяти», «жиырма бес», «екі жүз мың». */
final class NumberWords {

    private static final Map<String, Integer> VALUES = new HashMap<>();
    private static final Map<String, Integer> SCALES = new HashMap<>();
    private static final Pattern CASE = Pattern.compile(
            "(?<stem>\\p{L}{2,}?)(?<suffix>[дт][ае]н|н[ае]н|[ғқгк][ае]|[дт][ае]й|[дтн][іы]ң|[дт][ае]|[дтн][іы])");

    static {
        value(0, "ноль нуля нөл");
        value(1, "один одна одно одного одной одному одну одним бір");
        value(2, "два две двух двум двумя екі екеу");
        value(3, "три трех трем тремя үш үшеу");
        value(4, "четыре четырех четырем четырьмя төрт төртеу");
        value(5, "пять пяти пятью бес бесеу");
        value(6, "шесть шести шестью алты алтау");
        value(7, "семь семи семью жеті жетеу");
        value(8, "восемь восьми восемью сегіз");
        value(9, "девять девяти девятью тоғыз");
        value(10, "десять десяти десятью он");
        value(11, "одиннадцать одиннадцати");
        value(12, "двенадцать двенадцати");
        value(13, "тринадцать тринадцати");
        value(14, "четырнадцать четырнадцати");
        value(15, "пятнадцать пятнадцати");
        value(16, "шестнадцать шестнадцати");
        value(17, "семнадцать семнадцати");
        value(18, "восемнадцать восемнадцати");
        value(19, "девятнадцать девятнадцати");
        value(20, "двадцать двадцати жиырма");
        value(30, "тридцать тридцати отыз");
        value(40, "сорок сорока қырық");
        value(50, "пятьдесят пятидесяти елу");
        value(60, "шестьдесят шестидесяти алпыс");
        value(70, "семьдесят семидесяти жетпіс");
        value(80, "восемьдесят восьмидесяти сексен");
        value(90, "девяносто девяноста тоқсан");
        value(100, "сто ста жүз");
        value(200, "двести двухсот");
        value(300, "триста трехсот");
        value(400, "четыреста четырехсот");
        value(500, "пятьсот пятисот");
        value(600, "шестьсот шестисот");
        value(700, "семьсот семисот");
        value(800, "восемьсот восьмисот");
        value(900, "девятьсот девятисот");
        scale(1_000, "тысяча тысячи тысяч тысячу тысячам тыс мың");
        scale(1_000_000, "миллион миллиона миллионов млн миллионам");
    }

    private NumberWords() {}

    /**
     * A number at the start of some words.
     *
     * @param words how many of them it takes
     * @param suffix the Kazakh ending of the last one, empty for none
     */
    record Spelled(BigDecimal value, int words, String suffix) {}

    /** What a figure in front of this word is multiplied by: «200 тыс.», «2 млн». */
    static Optional<Stem> scale(String folded) {
        var stem = Stem.of(folded);
        return SCALES.containsKey(stem.word()) ? Optional.of(stem) : Optional.empty();
    }

    /** The number at the start of some folded words. */
    static Optional<Spelled> at(List<String> folded) {
        var sum = new Sum();
        int taken = 0;
        var suffix = "";
        for (; taken < folded.size() && suffix.isEmpty(); taken++) {
            var stem = Stem.of(folded.get(taken));
            if (!sum.takes(stem.word())) {
                break;
            }
            suffix = stem.suffix();
        }
        return taken == 0 ? Optional.empty() : Optional.of(new Spelled(sum.value(), taken, suffix));
    }

    /** A word without its Kazakh ending, where what is left names a number. */
    record Stem(String word, String suffix) {
        static Stem of(String folded) {
            var plain = folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
            if (isNumber(plain)) {
                return new Stem(plain, "");
            }
            var cased = CASE.matcher(plain);
            return cased.matches() && isNumber(cased.group("stem"))
                    ? new Stem(cased.group("stem"), cased.group("suffix"))
                    : new Stem(plain, "");
        }

        private static boolean isNumber(String word) {
            return VALUES.containsKey(word) || SCALES.containsKey(word);
        }

        BigDecimal factor() {
            return BigDecimal.valueOf(SCALES.getOrDefault(word, 1));
        }
    }

    /** Adds up hundreds, tens and digits in falling order: «жүз жиырма бес мың». */
    private static final class Sum {
        private long total;
        private long group;
        private int room = 1000;

        boolean takes(String word) {
            var scale = SCALES.get(word);
            if (scale != null) {
                return group > 0 && scaled(scale);
            }
            var value = VALUES.get(word);
            if (value == null) {
                return false;
            }
            if (value == 100 && group > 1 && group < 10) {
                group *= 100;
                room = 100;
                return true;
            }
            if (value >= room) {
                return false;
            }
            group += value;
            room = value >= 100 ? 100 : value >= 20 || value == 10 && word.equals("он") ? 10 : 0;
            return true;
        }

        private boolean scaled(int scale) {
            total += group * scale;
            group = 0;
            room = 1000;
            return true;
        }

        BigDecimal value() {
            return BigDecimal.valueOf(total + group);
        }
    }

    private static void value(int value, String words) {
        for (var word : words.split(" ")) {
            VALUES.put(word, value);
        }
    }

    private static void scale(int value, String words) {
        for (var word : words.split(" ")) {
            SCALES.put(word, value);
        }
    }
}
