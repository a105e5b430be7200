package kz.esep.plan.reading;

import java.util.regex.Pattern;

/**
 * A single document that is to be made, told without a number: «меморандум жасасу», «заключение меморандума». Only
 * documents of which an activity makes one; what is named in the plural, or only in kind, says no number.
 */
final class Deeds {

    private static final String KAZAKH = "(?:меморандум|бағдарлама(?:сын|ны)?|келісімшарт(?:ты|ын)?|хаттама(?:сын|ны)?"
            + "|ереже(?:сін|ні)?|жоспар(?:ын|ды)?|есеп|есебін)";
    private static final String RUSSIAN =
            "(?:меморандума?|программы|договора|соглашения|протокола|положения|плана|отчета|регламента)";

    private static final Pattern MADE = Pattern.compile("^(?:(?:\\p{L}+ ){0,3}" + KAZAKH
            + " (?:жасасу|келісу|әзірлеу|бекіту|дайындау|жасау|қол қою|жасасылуы|әзірленуі)"
            + "|(?:заключение|подписание|разработка|согласование|утверждение|подготовка|составление)"
            + " (?:\\p{L}+(?:ого|ой|его|ей) )?" + RUSSIAN + "(?: (?:с|по|о) .*)?)$");

    private Deeds() {}

    static boolean isOneDocument(String line) {
        return MADE.matcher(Folded.of(line)).matches();
    }
}
