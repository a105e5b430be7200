package kz.esep.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a quantity is due for again and again, told from the words of plans in Kazakh and Russian. */
public enum Per {
    SUBGRANT("(?:мал|суб|шағын).*грант|субгрант|^грант"),
    MONITORING("мониторинг|рейд|обследован|зерттеу"),
    MEETING("встреч|кездесу|жиналыс|собрани|заседани|отырыс"),
    VILLAGE("сел[оауеь]|сельск|а[уы]л(?!\\p{L}*дама)|ауыл|поселк|посёлк|округ|кент"),
    REGION("регион|район|аудан|област|облыс|өңір|город|қала"),
    MONTH("месяц|^ай|квартал|тоқсан|недел|апта|^д(?:ень|ня|ни)|күн|^год|жыл"),
    PERSON("участни|қатысушы|человек|адам|волонт|ерікті|студент|оқушы|бенефициар|слушател"),
    PLACE("объект|нысан|локаци|школ|мектеп|участ(?:ок|к)|полигон|площадк|алаң|учрежден|мекеме|точк"),
    EVENT("мероприят|іс-шара|семинар|тренинг|событи|акци|сенбілік|субботник|лекци|дәріс|урок|сабақ|фестивал"
            + "|конкурс|байқау|мастер-класс|форум|круглы|дөңгелек|выезд|сесси|занят|event"),
    OTHER("(?!)");

    private final Pattern words;

    Per(String words) {
        this.words = Pattern.compile("(?<!\\p{L})(?:" + words + ")");
    }

    /** What the words after «с каждого» or «әр» speak of. */
    public static Per of(String words) {
        var lower = words.toLowerCase(Locale.ROOT).strip();
        return Arrays.stream(values())
                .filter(per -> per.words.matcher(lower).find())
                .findFirst()
                .orElse(OTHER);
    }
}
