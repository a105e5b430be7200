package kz.esep.admin.projects.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The columns of a plan, told by their headings in Kazakh, Russian or English. Source: the main table of the final
 * report, section 3.2 of its description, and the annexes of contracts.
 */
enum Column {
    PLAN("план|жоспар|жоспарланған.*|планов\\p{L}*( .*)?|план на .*|plan|target|количество|саны|кол-во|значение"),
    FACT("факт|нақты.*|фактическ\\p{L}*.*|fact|actual"),
    UNIT("единица.*|ед\\.? ?изм.*|өлшем.*|бірлігі|unit.*"),
    PARTICIPANTS("(кол-во|количество|число) участников.*|қатысушылар.*|participants.*"),
    DATE("дата.*|срок.*|период.*|күні.*|мерзім.*|өткізу.*күні.*|date.*"),
    PLACE("место.*|орны.*|өткізілетін.*|өткізу орны.*|place.*|venue.*"),
    RESULTS(
            ".*(краткосрочн|достигнут).*результат.*|.*қысқа мерзімді.*нәтиже.*|ожидаем\\p{L}+ результат.*|күтілетін нәтиже.*"),
    EFFECT("эффект.*|әсер.*|effect.*"),
    INDICATOR(".*индикатор.*|.*показател.*|.*көрсеткіш.*|indicator.*"),
    ACTIVITY(".*мероприяти.*|.*іс-шара.*|.*шаралар.*|activit.*"),
    TASK("задач\\p{L}*|.*задачи проекта.*|міндет\\p{L}*|.*міндеттері|task.*"),
    NUMBER("№.*|n|no\\.?|р/с.*|п/п|№ п/п|рет.*");

    private final Pattern heading;

    Column(String heading) {
        this.heading = Pattern.compile(heading, Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);
    }

    /** The column of a heading; the first one of this list where several could be meant. */
    static Optional<Column> of(String heading) {
        var words = heading.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll("[:*]+$", "")
                .strip();
        return words.isEmpty() || words.length() > 160
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(column -> column.heading.matcher(words).matches())
                        .findFirst();
    }
}
