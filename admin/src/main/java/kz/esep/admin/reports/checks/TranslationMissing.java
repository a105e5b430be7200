package kz.esep.admin.reports.checks;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.facts.Facts;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.Activity;
import kz.esep.plan.Indicator;
import kz.esep.plan.Project;

/** Texts of the plan that nobody has translated into the language of a draft: it prints their originals, marked. */
final class TranslationMissing {

    static final String CODE = "TRANSLATION_MISSING";

    private TranslationMissing() {}

    /** One finding for all of them; places are names and are not counted. */
    static Optional<Finding> in(Facts facts, Language language) {
        var missing = wordings(facts.project())
                .filter(wording -> wording.translation(language).isEmpty())
                .count();
        return missing == 0
                ? Optional.empty()
                : Optional.of(
                        Finding.of(CODE, Severity.WARNING, "project", Map.of("count", BigDecimal.valueOf(missing))));
    }

    private static Stream<Wording> wordings(Project project) {
        var grant = project.grant();
        var card = Stream.of(
                        project.title(),
                        project.goal(),
                        grant.priority(),
                        project.grantee().name(),
                        project.grantee().address())
                .filter(Objects::nonNull)
                .<Wording>map(Objects::requireNonNull);
        var tasks = project.tasks().stream()
                .flatMap(task -> Stream.concat(
                        Stream.of(task.title()), task.activities().stream().flatMap(TranslationMissing::wordings)));
        return Stream.of(card, tasks, project.indicators().stream().map(Indicator::name))
                .flatMap(texts -> texts);
    }

    private static Stream<Wording> wordings(Activity activity) {
        return Stream.concat(
                Stream.of(activity.title()), activity.indicators().stream().map(Indicator::name));
    }
}
