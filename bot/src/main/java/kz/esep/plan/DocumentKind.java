package kz.esep.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of documents that plans ask for, told apart by the words people call them in Kazakh and Russian. */
public enum DocumentKind {
    LIST("тізім|списо?к"),
    PROTOCOL("протокол|хаттама"),
    PROGRAMME("программа|бағдарлама"),
    ACT("^акт|[ _-]акт|актісі"),
    LETTER("письм|[_ -]хат(тар)?(\\b|[_. ])|^хат"),
    MEMORANDUM("меморандум"),
    CONTRACT("договор|келісімшарт|шарт "),
    RULES("правила|ережелер"),
    QUESTIONNAIRE("анкета|сауалнама парағ"),
    ANALYSIS("анализ|талдау"),
    CERTIFICATE("справка|анықтама"),
    REPORT("отчет|отчёт|есеп"),
    RECOMMENDATION("рекомендац"),
    TEACHING("материал.* обуч|обуч.* материал|оқу материал"),
    EXTRACT("выгрузка"),
    AGREEMENT("сотрудничеств"),
    PRESS_RELEASE("пресс-?релиз|баспасөз (?:релиз|хабарлама)|press release");

    private final Pattern words;

    DocumentKind(String words) {
        this.words = Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** Whether a report names it by its number and date. */
    public boolean hasNumber() {
        return this == LETTER;
    }

    /** The kind that a name, a caption or an indicator speaks of; the first one where it speaks of several. */
    public static Optional<DocumentKind> of(String text) {
        var lower = text.toLowerCase(Locale.ROOT).strip();
        return Arrays.stream(values())
                .filter(kind -> kind.words.matcher(lower).find())
                .findFirst();
    }
}
