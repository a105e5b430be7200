package kz.esep.plan;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What every entry of an activity must have as evidence.
 *
 * @param photos how many at least
 * @param documents one of each of these kinds
 */
public record EvidenceRule(int photos, Set<DocumentKind> documents) {

    public EvidenceRule {
        if (photos < 0) {
            throw new IllegalArgumentException("Nobody can ask for " + photos + " photos");
        }
        var kinds = EnumSet.noneOf(DocumentKind.class);
        kinds.addAll(documents);
        documents = Collections.unmodifiableSet(kinds);
    }

    /** The same with more documents. */
    EvidenceRule and(Set<DocumentKind> more) {
        var all = EnumSet.noneOf(DocumentKind.class);
        all.addAll(documents);
        all.addAll(more);
        return new EvidenceRule(photos, all);
    }
}
