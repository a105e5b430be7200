package kz.esep.admin.reports.checks.texts;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
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

    /** Verbs of what a project does, in the perfective, whose present forms tell of the future: «состоится», «примут участие». */
    private static final String PERFECTIVE =
            "состо(?:ится|ятся)|(?:прим(?:ет|ут|ем)\\s+участие)|пройд(?:[её]т|ут)|провед(?:[её]т|ут|[её]м|у)"
                    + "|получ(?:ит|ат|им)|посет(?:ит|ят|им)|начн(?:[её]т|ут|[её]м)(?:ся)?|созда(?:дут|ст|дим)|выпуст(?:ит|ят|им)|изготов(?:ит|ят|им)"
                    + "|установ(?:ит|ят|им)|обуч(?:ит|ат|им)(?:ся)?|заверш(?:ит|ат|им)(?:ся)?|подготов(?:ит|ят|им)|привлеч(?:[её]т|[её]м)|привлекут"
                    + "|выступ(?:ит|ят)|откро(?:ет|ют|ем)(?:ся)?|опублику(?:ет|ют|ем)|размест(?:ит|ят|им)";

    private static final String RUSSIAN = "буд(?:ет|ут|ем|у)\\s+(?!ли\\b)\\p{L}+|планиру(?:ется|ются|ем|ет)(?!\\p{L})"
            + "|запланирован\\p{L}*\\s+(?:провести|проведение|организ\\p{L}+)|намечен[аоы]?(?!\\p{L})|предстоит|предполагается|ожида(?:ется|ются)|долж(?:ен|на|но|ны)\\s+\\p{L}+т[ьи](?:ся|сь)?(?!\\p{L})";

    /** Verbs of what a project does, in the passive; «болып табылады», «саналады» and the like say what is. */
    private static final String KAZAKH_STEM =
            "(?:өтк[іи]з|жүрг[іи]з|ұйымдастыр|жаса|дайында|орнат|тарат|шығар|әз[іи]рле|ас(?:ыр)"
                    + "|көрсет|бөл|тазала|отырғыз|таныстыр|жарияла|бас(?:ып)?|бер|орында|тапсыр|тарт|оқыт|түс[іи]р|енг[іи]з|құр|сал)";

    private static final String KAZAKH = KAZAKH_STEM + "[ыі]?[лн](?:ады|еді|[мбп][ае][кқ](?:ш[ыі])?(?!\\p{L}))"
            + "|өтк[іи]зуд[іи] жоспарла\\p{L}+|жоспарлану?да|жоспарланып отыр|жоспарлап отыр\\p{L}*"
            + "|\\p{L}{2,}(?:атын|етін|йтын|йтін)\\s+болады|\\p{L}{4,}(?:мақ|мек|бақ|бек|пақ|пек)(?:шы|ші)(?!\\p{L})";

    /** «Өтеді», «қатысады»: what will be, unless it happens again and again. */
    private static final String KAZAKH_ACTIVE = "өтеді|қатысады|өтк[іи]зед[іи]|басталады";

    private static final Pattern AGAIN = Pattern.compile(
            "(?U)сайын|үнемі|ұдайы|тұрақты|күнделікті|жүйелі|күніне|аптасына|айына|жылына|бүгінде|қазір");

    /** A question or a promise that somebody heard of: «узнали, что будет построено». */
    private static final Pattern SUBORDINATE = Pattern.compile(
            "(?U)(?<!\\p{L})(?:что|чтобы|когда|если|как|кто|где|какой|какие|которы\\p{L}+)\\s[^.!?;]*$");

    private static final String ENGLISH = "will be \\p{L}+|is planned to|are planned to";

    private static final Pattern FUTURE =
            Pattern.compile("(?U)(?<!\\p{L})(?:" + RUSSIAN + "|" + KAZAKH + "|" + ENGLISH + ")");

    /** What an effect may not say either; it may tell how something goes on. */
    private static final Pattern PROMISED =
            Pattern.compile("(?U)(?<!\\p{L})(?:буд(?:ет|ут)\\s+\\p{L}+(?:ен|ан|ён|ены|аны|ена|ана|ено|ано)(?!\\p{L})"
                    + "|планиру(?:ется|ются)|" + KAZAKH + "|" + ENGLISH + ")");

    private static final Pattern ACTIVE =
            Pattern.compile("(?U)(?<!\\p{L})(?:" + PERFECTIVE + "|" + KAZAKH_ACTIVE + ")(?!\\p{L})");

    @Override
    public String code() {
        return "FUTURE_TENSE_IN_RESULT";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return Said.all(facts).filter(said -> DONE.contains(said.kind())).flatMap(this::finding);
    }

    private Stream<Finding> finding(Said said) {
        var text = said.text().toLowerCase(Locale.ROOT);
        return Stream.concat(
                        (said.kind() == Kind.EFFECT ? PROMISED : FUTURE)
                                .matcher(text)
                                .results(),
                        active(said.kind(), text))
                .filter(found -> !isHabit(found.group(), text))
                .filter(found ->
                        !SUBORDINATE.matcher(text.substring(0, found.start())).find())
                .limit(1)
                .map(found -> Found.warning(code(), said.where())
                        .with("place", said.place())
                        .with("words", found.group())
                        .with("text", Names.brief(said.text()))
                        .finding());
    }

    /** «Аптасына екі рет жүргізіледі»: the Kazakh present tense tells of what happens again and again too. */
    private static boolean isHabit(String words, String text) {
        return (words.endsWith("ады") || words.endsWith("еді"))
                && AGAIN.matcher(text).find();
    }

    /** Results only: an effect tells what people do from now on. */
    private static Stream<MatchResult> active(Kind kind, String text) {
        return kind == Kind.RESULT ? ACTIVE.matcher(text).results() : Stream.empty();
    }
}
