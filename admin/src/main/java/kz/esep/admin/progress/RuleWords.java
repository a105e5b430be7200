package kz.esep.admin.progress;

import java.util.ArrayList;
import kz.esep.admin.page.Texts;
import kz.esep.plan.EvidenceRule;

/** Rules of evidence in words. */
record RuleWords(Texts t) {

    public String of(EvidenceRule rule) {
        var said = new ArrayList<String>();
        if (rule.photos() > 0) {
            said.add(t.say("proof.photos", "count", rule.photos()));
        }
        rule.documents().forEach(kind -> {
            var name = t.say("document." + kind);
            said.add(rule.bilingual().contains(kind) ? t.say("proof.in-both", "document", name) : name);
        });
        if (rule.links() > 0) {
            said.add(t.say("proof.links", "count", rule.links()));
        }
        if (rule.survey()) {
            said.add(t.say("proof.survey"));
        }
        return said.isEmpty() ? t.say("proof.nothing") : String.join(", ", said);
    }
}
