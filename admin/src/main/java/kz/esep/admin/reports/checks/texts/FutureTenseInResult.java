package kz.esep.admin.reports.checks.texts;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.admin.reports.checks.texts.Said.Kind;
import kz.esep.facts.Facts;

/** A result that is still to come: «будет проведено», «өткізіледі», «өткізілмек». A report tells what was. */
final class FutureTenseInResult implements Check<Facts> {

    /** What tells of things that were done. */
    private static final Set<Kind> DONE = EnumSet.of(Kind.RESULT, Kind.EFFECT, Kind.FACT, Kind.NARRATIVE);

    private static final String RUSSIAN = "буд(?:ет|ут|ем|у)\\s+(?!ли\\b)\\p{L}+|планиру(?:ется|ются|ем|ет)"
            + "|запланирован\\p{L}*\\s+(?:провести|проведение|организ\\p{L}+)|намечен[аоы]?(?!\\p{L})|предстоит|предполагается";

    /** Verbs of what a project does, in the passive; «болып табылады», «саналады» and the like say what is. */
    private static final String KAZAKH_STEM =
            "(?:өтк[іи]з|жүрг[іи]з|ұйымдастыр|жаса|дайында|орнат|тарат|шығар|әз[іи]рле|ас(?:ыр)"
                    + "|көрсет|бөл|тазала|отырғыз|таныстыр|жарияла|бас(?:ып)?|бер|орында|тапсыр|тарт|оқыт|түс[іи]р|енг[іи]з|құр|сал)";

    private static final String KAZAKH =
            KAZAKH_STEM + "[ыі]?[лн](?:ады|еді|[мбп][аe]к(?!\\p{L})|[мбп][аеә][кқ](?:ш[ыі])?(?!\\p{L}))"
                    + "|өтк[іи]зуд[іи] жоспарла\\p{L}+|жоспарлану?да|жоспарланып отыр|жоспарлап отыр\\p{L}*"
                    + "|\\p{L}{3,}(?:атын|етін|йтын|йтін)\\s+болады|\\p{L}{4,}(?:мақ|мек|бақ|бек|пақ|пек)(?:шы|ші)(?!\\p{L})";

    private static final String ENGLISH = "will be \\p{L}+|is planned to|are planned to";

    private static final Pattern FUTURE =
            Pattern.compile("(?U)(?<!\\p{L})(?:" + RUSSIAN + "|" + KAZAKH + "|" + ENGLISH + ")");

    @Override
    public String code() {
        return "FUTURE_TENSE_IN_RESULT";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return Said.all(facts).filter(said -> DONE.contains(said.kind())).flatMap(this::finding);
    }

    private Stream<Finding> finding(Said said) {
        return FUTURE.matcher(said.text().toLowerCase(Locale.ROOT))
                .results()
                .limit(1)
                .map(found -> Found.warning(code(), said.where())
                        .with("place", said.place())
                        .with("words", found.group())
                        .with("text", Names.brief(said.text()))
                        .finding());
    }
}
