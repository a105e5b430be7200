package kz.esep.admin.progress;

import java.util.Set;
import kz.esep.plan.DocumentKind;
import kz.esep.plan.EvidenceRule;

/** Sets of evidence to choose from, as grant contracts usually ask for them. */
enum StandardRule {
    OUTDOORS(5, Set.of(DocumentKind.LIST), Set.of(), 1, false),
    TRAINING(5, Set.of(DocumentKind.LIST, DocumentKind.PROGRAMME), Set.of(DocumentKind.PROGRAMME), 1, true),
    ROUND_TABLE(
            5,
            Set.of(DocumentKind.LIST, DocumentKind.PROGRAMME, DocumentKind.PROTOCOL),
            Set.of(DocumentKind.PROGRAMME),
            1,
            false),
    CONTEST(
            5,
            Set.of(DocumentKind.RULES, DocumentKind.PROTOCOL, DocumentKind.LIST),
            Set.of(DocumentKind.RULES),
            1,
            false),
    AGREEMENT(0, Set.of(DocumentKind.MEMORANDUM, DocumentKind.LETTER), Set.of(), 0, false),
    HANDOVER(3, Set.of(DocumentKind.ACT), Set.of(), 0, false),
    LETTERS(0, Set.of(DocumentKind.LETTER), Set.of(), 0, false),
    PUBLICITY(0, Set.of(), Set.of(), 1, false),
    NOTHING(0, Set.of(), Set.of(), 0, false);

    private final EvidenceRule rule;

    StandardRule(int photos, Set<DocumentKind> documents, Set<DocumentKind> bilingual, int links, boolean survey) {
        this.rule = new EvidenceRule(photos, documents, bilingual, links, survey);
    }

    EvidenceRule rule() {
        return rule;
    }
}
