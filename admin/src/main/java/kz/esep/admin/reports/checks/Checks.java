package kz.esep.admin.reports.checks;

import java.util.List;
import java.util.stream.Stream;
import kz.esep.facts.Facts;
import kz.esep.language.Language;

/** All checks that Esep knows. */
public final class Checks {

    /** The phrase file with the messages of all findings. */
    public static final String PHRASES = "kz/esep/admin/reports/phrases/findings.yml";

    private static final List<Check> ALL = List.of(
            new SumMismatch(),
            new TotalsDiffer(),
            new VisitsDiffer(),
            new OlderThanBands(),
            new YoungWithoutChildren(),
            new PlacesDiffer(),
            new DateOutsidePeriod(),
            new DeviationUnexplained(),
            new SpendingDiffers(),
            new ThousandsOfTenge());

    private Checks() {}

    public static List<Check> all() {
        return ALL;
    }

    /** Everything that is wrong with the facts, check by check. */
    public static List<Finding> findings(Facts facts) {
        return ALL.stream().flatMap(check -> check.in(facts)).toList();
    }

    /** What whoever compiles a draft in a language has to know: all findings, and what is not translated into it. */
    public static List<Finding> ofDraft(Facts facts, Language language) {
        return Stream.concat(findings(facts).stream(), TranslationMissing.in(facts, language).stream())
                .toList();
    }
}
