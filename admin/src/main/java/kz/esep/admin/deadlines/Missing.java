package kz.esep.admin.deadlines;

import kz.esep.conductor.PresentFacts;
import kz.esep.journal.Entries;
import kz.esep.plan.Project;
import org.springframework.stereotype.Component;

/** What still keeps a report from being complete. */
@Component
class Missing {

    private final Entries entries;
    private final PresentFacts facts;

    Missing(Entries entries, PresentFacts facts) {
        this.entries = entries;
        this.facts = facts;
    }

    /**
     * What is missing.
     *
     * @param waiting entries that nobody has accepted or returned
     * @param withoutFact indicators that no accepted entry says anything about
     */
    record Lacking(int waiting, int withoutFact) {}

    Lacking of(Project project) {
        var without = facts.of(project)
                .allIndicators()
                .filter(fact -> fact.fact() == null)
                .count();
        return new Lacking(entries.awaitingReview(project.id()).size(), (int) without);
    }
}
