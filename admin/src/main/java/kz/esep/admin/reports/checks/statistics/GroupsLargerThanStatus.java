package kz.esep.admin.reports.checks.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;

/** One activity alone had more pupils, teachers, officials … than the whole project counts in their category. */
final class GroupsLargerThanStatus implements AgeStatusConflict.Rule {

    @Override
    public Stream<Finding> in(Facts facts) {
        if (facts.statistics().status().parts().isEmpty()) {
            return Stream.empty();
        }
        var told = new ChildrenWithoutStatus().in(facts).findAny().isPresent() ? Set.of("children") : Set.<String>of();
        return facts.activities().stream().flatMap(activity -> findings(facts, activity, told));
    }

    /**
     * The largest number of each category; several sentences often speak of the same people.
     *
     * @param known categories of which another rule tells that they are empty
     */
    private Stream<Finding> findings(Facts facts, ActivityFacts activity, Set<String> known) {
        var found = new ArrayList<Finding>();
        var told = new HashSet<>(known);
        mentions(activity)
                .sorted((one, other) -> other.number().compareTo(one.number()))
                .forEach(group -> Tables.status(facts, group.category())
                        .filter(counted -> group.number().compareTo(counted) > 0)
                        .filter(counted -> told.add(group.category()))
                        .ifPresent(counted -> found.add(finding(activity, group, counted))));
        return found.stream();
    }

    private static Finding finding(ActivityFacts activity, PeopleGroup group, BigDecimal counted) {
        return Found.warning(AgeStatusConflict.CODE, Names.where(activity))
                .as("group")
                .with("activity", Names.of(activity))
                .with("words", group.words())
                .with("category", group.phrase())
                .figure("group", group.number())
                .figure("counted", counted)
                .finding();
    }

    private static Stream<PeopleGroup> mentions(ActivityFacts activity) {
        var texts = new ArrayList<String>(activity.results());
        Stream.ofNullable(activity.participantsText()).forEach(texts::add);
        var title = activity.activity().title();
        var pupils = PeopleGroup.audience(title.in(title.original()));
        var ofColumn = Optional.ofNullable(activity.participantsText())
                .flatMap(text -> pupils.flatMap(category -> PeopleGroup.largest(text, category)))
                .stream();
        var ofTexts = texts.stream().flatMap(text -> PeopleGroup.in(text).stream());
        var ofIndicators = activity.indicators().stream().flatMap(one -> PeopleGroup.of(one).stream());
        return Stream.of(ofTexts, ofIndicators, ofColumn).flatMap(groups -> groups);
    }
}
