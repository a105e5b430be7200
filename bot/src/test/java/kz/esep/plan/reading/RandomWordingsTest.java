package kz.esep.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import kz.esep.language.AmountInWords;
import kz.esep.language.Language;
import kz.esep.plan.Per;
import kz.esep.plan.Quantity.Comparator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Writes quantities in words and reads them back; what is no quantity never fails. */
class RandomWordingsTest {

    private static final long SEED = 20_261_126;
    private static final int ROUNDS = 3_000;

    private static final List<Bound> RUSSIAN_BOUNDS = List.of(
            new Bound("", "", Comparator.EXACTLY),
            new Bound("не менее ", "", Comparator.AT_LEAST),
            new Bound("Не менее чем ", "", Comparator.AT_LEAST),
            new Bound("минимум ", "", Comparator.AT_LEAST),
            new Bound("свыше ", "", Comparator.AT_LEAST),
            new Bound("до ", "", Comparator.AT_MOST),
            new Bound("не более ", "", Comparator.AT_MOST),
            new Bound("около ", "", Comparator.ABOUT),
            new Bound("примерно ", "", Comparator.ABOUT),
            new Bound("", " и более", Comparator.AT_LEAST));
    private static final List<Bound> KAZAKH_BOUNDS = List.of(
            new Bound("", "", Comparator.EXACTLY),
            new Bound("кемінде ", "", Comparator.AT_LEAST),
            new Bound("кем дегенде ", "", Comparator.AT_LEAST),
            new Bound("ең кемі ", "", Comparator.AT_LEAST),
            new Bound("шамамен ", "", Comparator.ABOUT),
            new Bound("ең көбі ", "", Comparator.AT_MOST),
            new Bound("", "-ден астам", Comparator.AT_LEAST),
            new Bound("", "-нан кем емес", Comparator.AT_LEAST),
            new Bound("", "-ға дейін", Comparator.AT_MOST),
            new Bound("", "-қа жуық", Comparator.ABOUT));
    private static final List<String> RUSSIAN_UNITS =
            List.of("", "человек", "пресс-релизов", "тонн", "семинаров", "малых грантов", "публикаций", "шт.");
    private static final List<String> KAZAKH_UNITS =
            List.of("", "адам", "бейнеролик", "тонна", "сенбілік", "шағын грант", "жарияланым", "дана");
    private static final List<Each> RUSSIAN_SCOPES = List.of(
            new Each("", null),
            new Each(" с каждого мероприятия", Per.EVENT),
            new Each(" (с каждой встречи)", Per.MEETING),
            new Each(" с каждого региона", Per.REGION),
            new Each(" по каждому малому гранту", Per.SUBGRANT),
            new Each(" в месяц", Per.MONTH));
    private static final List<Each> KAZAKH_SCOPES = List.of(
            new Each("", null),
            new Each(" әр іс-шарадан", Per.EVENT),
            new Each(" (әр кездесуден)", Per.MEETING),
            new Each(" әр ауданнан", Per.REGION),
            new Each(" әрбір шағын гранттан", Per.SUBGRANT));

    private final Random random = new Random(SEED);

    private record Bound(String before, String behind, Comparator comparator) {}

    private record Each(String words, @Nullable Per per) {}

    @Test
    void readsBackWhatItWroteInRussian() {
        for (int i = 0; i < ROUNDS; i++) {
            readsBack(Language.RU, one(RUSSIAN_BOUNDS), one(RUSSIAN_UNITS), one(RUSSIAN_SCOPES));
        }
    }

    @Test
    void readsBackWhatItWroteInKazakh() {
        for (int i = 0; i < ROUNDS; i++) {
            readsBack(Language.KK, one(KAZAKH_BOUNDS), one(KAZAKH_UNITS), one(KAZAKH_SCOPES));
        }
    }

    private void readsBack(Language language, Bound bound, String unit, Each each) {
        var value = 1 + random.nextInt(random.nextBoolean() ? 40 : 999);
        var number = number(value, language, bound);
        var text = bound.before + number + bound.behind + (unit.isEmpty() ? "" : " " + unit) + each.words;
        var read = PlanText.read(text);
        assertThat(read.value()).as(text).isEqualByComparingTo(BigDecimal.valueOf(value));
        assertThat(read.comparator()).as(text).isEqualTo(bound.comparator);
        assertThat(read.scope() == null ? null : read.scope().per()).as(text).isEqualTo(each.per);
        assertThat(read.parts().getFirst().unit())
                .as(text)
                .isEqualTo(unit.isEmpty() ? null : unit.equals("шт.") ? "шт" : unit);
    }

    /** In figures, or in words where no Kazakh ending is put to it. */
    private String number(int value, Language language, Bound bound) {
        return bound.behind.startsWith("-") || random.nextBoolean()
                ? Integer.toString(value)
                : AmountInWords.tenge(value, language);
    }

    @Test
    void neverFailsWhateverIsWritten() {
        var letters =
                "0123456789 0123456789 ,.;:/-–+×xх%()[]«»\"'№#<>=≥≤~≈\n\tабвгежикнопрстуәғқңөұүіA1жүз он бес по с каждого ";
        for (int i = 0; i < ROUNDS; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(PlanText.read(text.toString()).raw()).isEqualTo(text.toString());
        }
    }

    @Test
    void neverFailsOnWordsInAnyOrder() {
        var words = List.of(
                "не",
                "менее",
                "10",
                "(",
                ")",
                "с",
                "каждого",
                "по",
                "әр",
                "ауданнан",
                "5/1",
                "до",
                "и",
                "20",
                "-",
                "%",
                "-ден",
                "астам",
                "кемінде",
                "тенге",
                "200 мың",
                "нысанда",
                "2 реттен",
                "(на двух языках)",
                "екі",
                "жүз",
                "8 районов,",
                "согласованная с МИО",
                "из",
                "или",
                "×",
                "әрқайсысы",
                "сайын",
                "в",
                "месяц",
                ",",
                "\u0000");
        for (int i = 0; i < ROUNDS; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(one(words)).append(random.nextInt(8) == 0 ? "" : " ");
            }
            assertThat(PlanText.read(text.toString()).raw()).isEqualTo(text.toString());
        }
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
