package kz.esep.admin.reports.checks.draft;

import java.util.Objects;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.language.Wording;
import kz.esep.plan.Activity;
import kz.esep.plan.Indicator;
import kz.esep.plan.Project;

/** Texts of the plan that nobody has translated into the language of a draft: it prints their originals, marked. */
final class TranslationMissing implements Check<Compiled> {

    @Override
    public String code() {
        return "TRANSLATION_MISSING";
    }

    /** One finding for all of them; places are names and are not counted. */
    @Override
    public Stream<Finding> in(Compiled draft) {
        var missing = wordings(draft.facts().project())
                .filter(wording -> wording.translation(draft.language()).isEmpty())
                .count();
        return missing == 0
                ? Stream.empty()
                : Stream.of(Found.warning(code(), "project")
                        .figure("count", missing)
                        .finding());
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
