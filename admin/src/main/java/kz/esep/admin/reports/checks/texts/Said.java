package kz.esep.admin.reports.checks.texts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Names;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.facts.IndicatorFact;
import kz.esep.language.Language;
import kz.esep.language.Phrase;
import kz.esep.language.Wording;
import kz.esep.plan.Grant;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;

/** A text of a report where it stands. */
record Said(Kind kind, String where, Phrase place, String text) {

    /** Sections that look ahead: how long the effect will last, and how partners will go on. */
    private static final Set<String> AHEAD = Set.of("result2", "result3", "contribution");

    /** What a text is for. */
    enum Kind {
        /** Of the contract: titles, the goal, names of indicators. */
        PLAN,
        /** The name of an organisation. */
        NAME,
        /** What came of an activity. */
        RESULT,
        EFFECT,
        /** The words of a fact, or the name of a place. */
        FACT,
        /** A section of the report that a person wrote about what was done. */
        NARRATIVE,
        /** Everything else that somebody wrote. */
        TOLD
    }

    /** Every text of the report in its order; of translations only those of sections, which people write apart. */
    static Stream<Said> all(Facts facts) {
        return Stream.of(
                        card(facts.project()),
                        facts.project().tasks().stream()
                                .flatMap(
                                        task -> of(Kind.PLAN, "tasks", Phrase.of("findings.place.task"), task.title())),
                        facts.activities().stream().flatMap(Said::activity),
                        facts.indicators().stream().flatMap(one -> indicator(one, Names.ofProject(one))),
                        told(facts))
                .flatMap(texts -> texts);
    }

    private static Stream<Said> card(Project project) {
        var place = Phrase.of("findings.place.card");
        Grant grant = project.grant();
        return Stream.of(
                        of(Kind.PLAN, "project.title", place, project.title()),
                        of(Kind.PLAN, "project.goal", place, project.goal()),
                        of(Kind.PLAN, "grant.field", place, grant.field()),
                        of(Kind.PLAN, "grant.priority", place, grant.priority()),
                        of(Kind.NAME, "grant.operator", place, grant.operator()),
                        of(Kind.NAME, "grant.customer", place, grant.customer()),
                        of(Kind.NAME, "grantee.name", place, project.grantee().name()))
                .flatMap(texts -> texts);
    }

    private static Stream<Said> activity(ActivityFacts activity) {
        var place = Phrase.of("findings.place.activity", "activity", Names.of(activity));
        var where = Names.where(activity);
        return Stream.of(
                        of(Kind.PLAN, where, place, activity.activity().title()),
                        activity.places().stream().map(text -> new Said(Kind.FACT, where, place, text)),
                        Stream.ofNullable(activity.participantsText())
                                .map(text -> new Said(Kind.FACT, where, place, text)),
                        activity.results().stream().map(text -> new Said(Kind.RESULT, where, place, text)),
                        Stream.ofNullable(activity.effect()).map(text -> new Said(Kind.EFFECT, where, place, text)),
                        activity.indicators().stream().flatMap(one -> indicator(one, Names.of(activity, one))))
                .flatMap(texts -> texts);
    }

    private static Stream<Said> indicator(IndicatorFact one, Phrase place) {
        var words = one.fact() == null ? null : one.fact().text();
        return Stream.concat(
                of(Kind.PLAN, Names.where(one), place, one.indicator().name()),
                Stream.ofNullable(words).map(text -> new Said(Kind.FACT, Names.where(one), place, text)));
    }

    private static Stream<Said> told(Facts facts) {
        var told = facts.told();
        var partners = Phrase.of("findings.place.partners");
        var proposals = Phrase.of("findings.place.proposals");
        var recommendations = Phrase.of("findings.place.recommendations");
        return Stream.of(
                        of(Kind.TOLD, "deviations", Phrase.of("findings.place.deviations"), told.deviations()),
                        told.narratives().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .flatMap(one -> narrative(facts, one.getKey(), one.getValue())),
                        told.partners().stream()
                                .flatMap(one -> Stream.concat(
                                        of(Kind.NAME, "partners", partners, one.name()),
                                        of(Kind.TOLD, "partners", partners, one.role()))),
                        told.proposals().stream()
                                .flatMap(one -> Stream.of(one.priority(), one.problem(), one.expectedResult())
                                        .flatMap(text -> of(Kind.TOLD, "proposals", proposals, text))),
                        told.recommendations().stream()
                                .flatMap(one -> Stream.concat(
                                        of(Kind.NAME, "recommendations", recommendations, one.addressee()),
                                        of(Kind.TOLD, "recommendations", recommendations, one.text()))))
                .flatMap(texts -> texts);
    }

    private static Stream<Said> narrative(Facts facts, String section, Wording written) {
        var place = Phrase.of("findings.place.narrative", "section", Names.ofSection(facts, section));
        var kind = AHEAD.contains(section) ? Kind.TOLD : Kind.NARRATIVE;
        return Stream.of(Language.values())
                .flatMap(language -> written.translation(language).stream())
                .map(text -> new Said(kind, "narratives." + section, place, text));
    }

    private static Stream<Said> of(Kind kind, String where, Phrase place, @Nullable Wording wording) {
        return Optional.ofNullable(wording)
                .map(words -> new Said(kind, where, place, words.in(words.original())))
                .stream();
    }
}
