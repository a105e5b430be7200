package kz.esep.language;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A unit of the plan behind a number, in the form that the number asks for: «1 тонна», «1,2 тонны», «5 тонн». */
public final class CountedUnit {

    private static final Map<String, String> KNOWN = known();
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private CountedUnit() {}

    /** The unit without its number; one that is not known stands as the plan has it. */
    public static Phrase of(Number value, Wording unit) {
        var key = KNOWN.get(plain(unit.in(unit.original())));
        return key == null ? Phrase.of("units.other", "unit", unit) : Phrase.of("units." + key, "count", value);
    }

    /**
     * The unit behind a number that is hedged: Russian has the genitive there, «не менее 3 субботников», «около 21
     * субботника».
     */
    public static Phrase hedged(BigDecimal value, Wording unit, Language language) {
        var whole = value.stripTrailingZeros().scale() <= 0;
        if (language != Language.RU || !whole) {
            return of(value, unit);
        }
        var ends = value.toBigInteger().mod(HUNDRED).intValue();
        return of(ends % 10 == 1 && ends != 11 ? 2 : 5, unit);
    }

    private static String plain(String unit) {
        return unit.strip().toLowerCase(Locale.ROOT).replace(".", "");
    }

    private static Map<String, String> known() {
        var words = new HashMap<String, String>();
        put(words, "tonne", "т тн тонна тонны тонн tonne tonnes ton tons");
        put(words, "kilogram", "кг килограмм килограммов kg kilogram kilograms");
        put(words, "litre", "л литр литров litre litres");
        put(words, "kilometre", "км километр километров km kilometre kilometres");
        put(words, "piece", "шт штук штука дана pcs piece pieces");
        put(words, "person", "адам человек чел person people");
        put(words, "container", "контейнер контейнеры контейнеров container containers");
        put(words, "publication", "жарияланым публикация публикации публикаций publication publications");
        put(words, "document", "құжат документ документов document documents");
        put(words, "video", "бейнеролик видеоролик видеороликов video videos");
        put(words, "view", "қаралым просмотр просмотров view views");
        put(words, "cleanup", "сенбілік субботник субботников cleanup cleanups");
        put(words, "day", "күн день дней day days");
        put(words, "meeting", "кездесу встреча встреч meeting meetings");
        put(words, "seminar", "семинар семинаров seminar seminars");
        put(words, "event", "шара іс-шара мероприятие мероприятий event events");
        put(words, "lesson", "сабақ урок уроков lesson lessons");
        put(words, "seedling", "көшет саженец саженцев seedling seedlings");
        put(words, "copy", "экземпляр экз copy copies");
        put(words, "school", "мектеп школа школ school schools");
        put(words, "family", "отбасы семья семей family families");
        put(words, "tenge", "теңге тенге tenge");
        put(words, "volunteer", "ерікті волонтёр волонтёров volunteer volunteers");
        put(words, "place", "орын место места мест place places");
        put(words, "participant", "қатысушы участник участника участников participant participants");
        put(words, "photo", "фото фотография фотографии фотографий photo photos");
        put(words, "brochure", "брошюра брошюры брошюр кітапша brochure brochures");
        put(words, "letter", "хат письмо письма писем letter letters");
        put(words, "organisation", "ұйым организация организации организаций organisation organisations");
        put(words, "sign", "тақтайша табличка таблички табличек sign signs");
        put(words, "hour", "сағат час часа часов hour hours");
        put(words, "training", "тренинг тренинга тренингов training trainings");
        put(words, "action", "акция акции акций campaign campaigns");
        return Map.copyOf(words);
    }

    private static void put(Map<String, String> words, String key, String spellings) {
        for (var spelling : spellings.split(" ")) {
            words.put(spelling, key);
        }
    }
}
