package kz.esep.plan;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What every entry of an activity must have as evidence.
 *
 * @param photos how many at least
 * @param documents one of each of these kinds; {@link DocumentKind#LIST} is the attendance list
 * @param bilingual those of the documents that are needed in Kazakh and in Russian
 * @param links how many publications at least
 * @param survey whether the participants are asked afterwards
 */
public record EvidenceRule(
        int photos, Set<DocumentKind> documents, Set<DocumentKind> bilingual, int links, boolean survey) {

    /** Nobody files more than this with one entry. */
    public static final int MOST = 100;

    public EvidenceRule {
        if (photos < 0 || photos > MOST || links < 0 || links > MOST) {
            throw new IllegalArgumentException("Nobody can ask for " + photos + " photos and " + links + " links");
        }
        documents = sorted(documents);
        bilingual = sorted(bilingual);
        if (!documents.containsAll(bilingual)) {
            throw new IllegalArgumentException("In two languages, but not asked for: " + bilingual);
        }
    }

    /** A rule of photos and documents alone. */
    public EvidenceRule(int photos, Set<DocumentKind> documents) {
        this(photos, documents, Set.of(), 0, false);
    }

    /** Whether an entry may come without any evidence. */
    public boolean asksNothing() {
        return photos == 0 && documents.isEmpty() && links == 0 && !survey;
    }

    /** How many files of a kind are needed: none, one, or one in each of the two languages. */
    public int due(DocumentKind kind) {
        return bilingual.contains(kind) ? 2 : documents.contains(kind) ? 1 : 0;
    }

    /** The same with more documents. */
    EvidenceRule and(Set<DocumentKind> more) {
        var all = EnumSet.noneOf(DocumentKind.class);
        all.addAll(documents);
        all.addAll(more);
        return new EvidenceRule(photos, all, bilingual, links, survey);
    }

    private static Set<DocumentKind> sorted(Set<DocumentKind> kinds) {
        var sorted = EnumSet.noneOf(DocumentKind.class);
        sorted.addAll(kinds);
        return Collections.unmodifiableSet(sorted);
    }
}
