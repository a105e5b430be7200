package kz.esep.admin.reports.checks.draft;

import java.util.Objects;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.facts.Told;
import kz.esep.language.Wording;
import kz.esep.plan.Activity;
import kz.esep.plan.Indicator;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;

/**
 * Texts that nobody has translated into the language of a draft: it prints their originals, marked. One finding for each
 * place where they are mended; places of activities are names and are not counted.
 */
final class TranslationMissing implements Check<Compiled> {

    @Override
    public String code() {
        return "TRANSLATION_MISSING";
    }

    @Override
    public Stream<Finding> in(Compiled draft) {
        var told = draft.facts().told();
        return Stream.of(
                        finding(draft, "plan", plan(draft.facts().project())),
                        finding(draft, "narratives", told.narratives().values().stream()),
                        finding(draft, "card", card(told)))
                .flatMap(found -> found);
    }

    private Stream<Finding> finding(Compiled draft, String part, Stream<Wording> wordings) {
        var missing = wordings.filter(
                        wording -> wording.translation(draft.language()).isEmpty())
                .count();
        return missing == 0
                ? Stream.empty()
                : Stream.of(Found.warning(code(), part + "." + draft.language().code())
                        .as(part)
                        .figure("count", missing)
                        .finding());
    }

    private static Stream<Wording> plan(Project project) {
        var grant = project.grant();
        var card = given(
                project.title(),
                project.goal(),
                grant.priority(),
                project.grantee().name(),
                project.grantee().address());
        var tasks = project.tasks().stream()
                .flatMap(task -> Stream.concat(
                        Stream.of(task.title()), task.activities().stream().flatMap(TranslationMissing::activity)));
        return Stream.of(card, tasks, project.indicators().stream().map(Indicator::name))
                .flatMap(texts -> texts);
    }

    private static Stream<Wording> activity(Activity activity) {
        return Stream.concat(
                Stream.of(activity.title()), activity.indicators().stream().map(Indicator::name));
    }

    /** What a report prints of a card; a recommendation is quoted in the language in which it was sent. */
    private static Stream<Wording> card(Told told) {
        var story = told.story();
        return Stream.of(
                        given(told.deviations()),
                        told.reasons().values().stream(),
                        told.partners().stream().flatMap(one -> given(one.name(), one.role(), one.note())),
                        told.proposals().stream()
                                .flatMap(one -> given(
                                        one.field(),
                                        one.priority(),
                                        one.problem(),
                                        one.grantType(),
                                        one.expectedResult())),
                        told.recommendations().stream().flatMap(one -> given(one.addressee())),
                        story == null
                                ? Stream.<Wording>empty()
                                : given(story.before(), story.influence(), story.result(), story.quote()))
                .flatMap(texts -> texts);
    }

    private static Stream<Wording> given(@Nullable Wording... texts) {
        return Stream.of(texts).filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}
