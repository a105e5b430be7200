package kz.esep.admin.reports.checks.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.admin.reports.checks.links.LinkNotAPost;
import kz.esep.admin.reports.checks.occasions.Held;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.plan.Basis;

/**
 * Something was logged and accepted without a single file or link; more publications are claimed than linked; or the
 * documents of all activities lie unsorted in one folder.
 */
public final class EvidenceMissing implements Check<Facts> {

    @Override
    public String code() {
        return "EVIDENCE_MISSING";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return Stream.of(facts.activities().stream().flatMap(this::fewerLinked), folder(facts), nothing(facts))
                .flatMap(findings -> findings);
    }

    /** Of what is logged; a published report does not say which files there are. */
    private Stream<Finding> nothing(Facts facts) {
        if (facts.origin() == Facts.Origin.DECLARED) {
            return Stream.empty();
        }
        var filed = facts.accounts().stream()
                .filter(account -> !account.files().isEmpty())
                .flatMap(account -> Stream.ofNullable(account.happening().activity()))
                .collect(Collectors.toSet());
        return Held.activities(facts)
                .filter(activity -> activity.links().isEmpty()
                        && !filed.contains(activity.activity().id()))
                .map(activity -> Found.warning(code(), Names.where(activity))
                        .as("nothing")
                        .with("activity", Names.of(activity))
                        .finding());
    }

    /** How many publications an activity claims in its indicators. */
    public static BigDecimal publications(ActivityFacts activity) {
        return Placed.of(activity)
                .filter(one -> one.fact().indicator().basis() == Basis.PUBLICATIONS)
                .flatMap(one -> one.fact().value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A folder among the links may hold any number of them; where there is no link at all, that is another finding. */
    private Stream<Finding> fewerLinked(ActivityFacts activity) {
        if (activity.links().isEmpty()
                || activity.links().stream().anyMatch(link -> LinkNotAPost.isFolder(link.url()))) {
            return Stream.empty();
        }
        var linked = BigDecimal.valueOf(activity.links().size());
        var claimed = publications(activity);
        return claimed.compareTo(linked) <= 0
                ? Stream.empty()
                : Stream.of(Found.warning(code(), Names.where(activity))
                        .with("activity", Names.of(activity))
                        .figure("claimed", claimed)
                        .figure("linked", linked)
                        .finding());
    }

    private Stream<Finding> folder(Facts facts) {
        List<String> folders = facts.told().evidenceFolders();
        return folders.isEmpty() || folders.size() >= facts.activities().size()
                ? Stream.empty()
                : Stream.of(Found.warning(code(), "evidenceFolders")
                        .as("folder")
                        .figure("folders", folders.size())
                        .figure("activities", facts.activities().size())
                        .finding());
    }
}
