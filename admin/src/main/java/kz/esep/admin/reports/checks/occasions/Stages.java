package kz.esep.admin.reports.checks.occasions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.plan.Period;

/**
 * The parts of a project in which a title says that something happens: «в начале, середине проекта».
 *
 * @param words as the title has them
 * @param named thirds of the project, from 0, with the words for each
 */
record Stages(String words, Map<String, Integer> named) {

    private static final String RU = "(?:начале|середине|конце)";
    private static final String KK = "(?:басында|ортасында|соңында)";
    private static final Pattern PROJECT = Pattern.compile("(?U)в " + RU + "(?:(?:,| и)(?: в)? " + RU + ")* проекта"
            + "|жоба(?:ның)? " + KK + "(?:(?:,| және| мен) " + KK + ")*"
            + "|at the (?:beginning|middle|end)(?:(?:,| and)(?: the)? (?:middle|end))* of the project");

    private static final Pattern STAGE =
            Pattern.compile("(?U)начале|середине|конце|басында|ортасында|соңында|beginning|middle|end(?!\\p{L})");

    private static final Map<String, Integer> THIRDS = Map.of(
            "начале",
            0,
            "басында",
            0,
            "beginning",
            0,
            "середине",
            1,
            "ортасында",
            1,
            "middle",
            1,
            "конце",
            2,
            "соңында",
            2,
            "end",
            2);

    private static final List<String> NAMES = List.of("start", "middle", "end");

    /** Those that a title names, where it names any. */
    static Optional<Stages> in(String title) {
        return PROJECT.matcher(title.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> new Stages(found.group(), thirds(found.group())))
                .findFirst();
    }

    private static Map<String, Integer> thirds(String words) {
        var thirds = new LinkedHashMap<String, Integer>();
        STAGE.matcher(words)
                .results()
                .forEach(found -> thirds.put(found.group(), THIRDS.getOrDefault(found.group(), 0)));
        return thirds;
    }

    /** The name of each stage that none of some days falls into: start, middle or end; none where the project has no end. */
    Stream<String> without(List<Days> some, Period period) {
        var start = period.start();
        var end = period.end();
        if (start == null || end == null) {
            return Stream.empty();
        }
        return named.entrySet().stream()
                .filter(stage -> some.stream().noneMatch(days -> days.overlaps(third(stage.getValue(), start, end))))
                .map(stage -> NAMES.get(stage.getValue()));
    }

    private static Days third(int number, LocalDate start, LocalDate end) {
        var days = ChronoUnit.DAYS.between(start, end) + 1;
        return new Days(start.plusDays(days * number / 3), start.plusDays(days * (number + 1) / 3 - 1), false);
    }
}
