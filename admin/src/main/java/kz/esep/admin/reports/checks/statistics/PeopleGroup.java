package kz.esep.admin.reports.checks.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.esep.facts.IndicatorFact;
import kz.esep.language.Phrase;

/**
 * A number of people of one kind that a text speaks of: «200 білім беру ұйымдарының өкілі», «68 оқушы», «30 студентов».
 *
 * @param category the key of the status that they belong to
 * @param words as the report has them
 */
record PeopleGroup(String category, BigDecimal number, String words) {

    private static final Map<String, String> STEMS = stems();

    private static final String NUMBER =
            "(?<![\\p{L}\\d.,/-])(\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+|\\d{1,6})(?![\\d.,/]*\\d)";

    /** Between the number and the word at most one other, no genitive: a number of schools («8 мектептің») is none of pupils. */
    private static final String NEAR = "(?:-\\p{L}+)?\\s+(?:\\p{L}+(?<![ыі]ң)\\s+){0,1}?";

    private static final Map<String, Pattern> BEHIND = patterns(NUMBER + NEAR);

    /** The kinds where they stand alone, as in the name of an indicator. */
    private static final Map<String, Pattern> KINDS = patterns("(?<!\\p{L})");

    private static final Pattern PEOPLE =
            Pattern.compile("(?iU)адам|человек|чел\\b|оқушы|студент|people|person|участник|қатысушы|ерікті");

    /** «Білім беру ұйымдарының 200 өкілі»: the kind stands in front and the number counts its people. */
    private static final Pattern TEACHERS_IN_FRONT = Pattern.compile(
            "(?U)(?:білім беру (?:ұйым|мекеме)\\p{L}*|мектептер\\p{L}*|образовательн\\p{L}+ организац\\p{L}+)\\s+"
                    + NUMBER + "\\s+(?:өкіл|қызметкер|мұғалім|педагог|представител|сотрудник)\\p{L}*");

    private static final Map<String, Pattern> AUDIENCES = Map.of(
            "children",
            Pattern.compile("(?U)(?:среди|для)\\s+(?:\\p{L}+\\s+)?(?:школьник|учащ|дет(?:ей|и))\\p{L}*"
                    + "|(?:оқушы|балалар)\\p{L}*\\s+(?:арасында|арналған|үшін)"));

    private static final Pattern ANY_NUMBER = Pattern.compile(NUMBER);

    /** Every group that a text counts. */
    static List<PeopleGroup> in(String text) {
        var groups = new ArrayList<PeopleGroup>();
        var lower = text.toLowerCase(Locale.ROOT);
        BEHIND.forEach((category, pattern) -> collect(category, pattern, lower, groups));
        collect("budgetEmployees", TEACHERS_IN_FRONT, lower, groups);
        return groups;
    }

    /** The group that an indicator counts, where its name or its unit says which. */
    static Optional<PeopleGroup> of(IndicatorFact one) {
        var name = one.indicator().name().in(one.indicator().name().original());
        var unit = one.indicator().unit();
        var unitText = unit == null ? "" : unit.in(unit.original());
        if (!isOfPeople(unitText)) {
            return Optional.empty();
        }
        var words = (name + " " + unitText).toLowerCase(Locale.ROOT);
        return one.value()
                .flatMap(value -> KINDS.entrySet().stream()
                        .filter(stem -> Pattern.compile("(?U)(?<!\\p{L})" + stem.getValue())
                                .matcher(words)
                                .find())
                        .findFirst()
                        .map(stem -> new PeopleGroup(stem.getKey(), value, name)));
    }

    /** For whom alone an activity is, as its title says. */
    static Optional<String> audience(String title) {
        var lower = title.toLowerCase(Locale.ROOT);
        return AUDIENCES.entrySet().stream()
                .filter(audience -> audience.getValue().matcher(lower).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The largest number in the column of participants, taken for people of the audience. */
    static Optional<PeopleGroup> largest(String text, String category) {
        return ANY_NUMBER
                .matcher(text)
                .results()
                .map(found -> number(found.group(1)))
                .max(BigDecimal::compareTo)
                .map(number -> new PeopleGroup(category, number, text));
    }

    Phrase phrase() {
        return Phrase.of("findings.status." + category);
    }

    private static boolean isOfPeople(String unit) {
        return PEOPLE.matcher(unit).find();
    }

    private static void collect(String category, Pattern pattern, String text, List<PeopleGroup> groups) {
        pattern.matcher(text)
                .results()
                .forEach(found -> groups.add(new PeopleGroup(category, number(found.group(1)), found.group())));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replaceAll("\\D", ""));
    }

    private static Map<String, String> stems() {
        var stems = new LinkedHashMap<String, String>();
        stems.put(
                "children",
                "(?:оқушы|школьник|учащи(?:хся|еся|йся)|дет(?:ей|и)(?!\\p{L})|балалар(?!\\p{L}{4})|pupil|children)\\p{L}*");
        stems.put("youth", "(?:студент|молод[её]ж|жастар(?!\\p{L}{4})|young people|student)\\p{L}*");
        stems.put(
                "budgetEmployees",
                "(?:мұғалім|педагог|учител(?:ь|я|ей|и)|воспитател|тәрбиеші|дәрігер|врач|кітапханашы|teacher)\\p{L}*");
        stems.put(
                "civilServants",
                "(?:мемлекеттік қызмет(?:ші|кер)|госслужащ|государственн\\p{L}+ служащ|civil servant)\\p{L}*");
        stems.put("business", "(?:кәсіпкер(?!лік)|предпринимател(?!ьств)|entrepreneur)\\p{L}*");
        stems.put(
                "ngoRepresentatives",
                "(?:үеұ өкіл|(?:представител|сотрудник|активист)\\p{L}*\\s+нпо(?!\\p{L})|ngo representative)\\p{L}*");
        stems.put("unemployed", "(?:жұмыссыз|безработн|unemployed)\\p{L}*");
        return stems;
    }

    private static Map<String, Pattern> patterns(String before) {
        var patterns = new LinkedHashMap<String, Pattern>();
        STEMS.forEach((category, stem) -> patterns.put(category, Pattern.compile("(?U)" + before + stem)));
        return patterns;
    }
}
