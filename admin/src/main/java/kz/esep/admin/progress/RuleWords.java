package kz.esep.admin.progress;

import java.util.ArrayList;
import java.util.List;
import kz.esep.admin.page.Texts;
import kz.esep.facts.MissingFiles;
import kz.esep.facts.MissingOfEntry;
import kz.esep.plan.EvidenceRule;

/** Rules of evidence, and what is missing by them, in words. */
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

    public String missing(MissingOfEntry lacks) {
        var said = new ArrayList<String>();
        if (lacks.place()) {
            said.add(t.say("receipt.missing.place"));
        }
        if (lacks.people()) {
            said.add(t.say("receipt.missing.people"));
        }
        said.addAll(files(lacks.files()));
        if (lacks.links() > 0) {
            said.add(t.say("proof.links", "count", lacks.links()));
        }
        return String.join(", ", said);
    }

    private List<String> files(MissingFiles missing) {
        var said = new ArrayList<String>();
        if (missing.photos() > 0) {
            said.add(t.say("steps.files.more-photos", "count", missing.photos()));
        }
        for (var lack : missing.documents()) {
            var name = t.say("document." + lack.kind());
            said.add(
                    switch (lack.why()) {
                        case ABSENT -> name;
                        case OTHER_LANGUAGE -> t.say("steps.files.other-language", "document", name);
                        case NUMBER_AND_DATE -> t.say("steps.files.without-number", "document", name);
                    });
        }
        return said;
    }
}
