package kz.esep.admin.page;

import java.util.ArrayList;
import java.util.List;
import kz.esep.facts.IndicatorFact;
import kz.esep.facts.MissingFiles;
import kz.esep.facts.MissingOfEntry;
import kz.esep.language.Numbers;

/** What an entry lacks, in words. */
public record LackWords(Texts t) {

    public String of(MissingOfEntry lacks) {
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
        lacks.norms().forEach(norm -> said.add(below(norm)));
        return String.join(", ", said);
    }

    private String below(IndicatorFact norm) {
        var name = norm.indicator().name();
        var plan = norm.indicator().plan();
        var due = plan == null ? "" : Numbers.together(plan.numbers(), t.language());
        return norm.fact() == null
                ? t.say("receipt.missing.norm.none", "name", name, "plan", due)
                : t.say(
                        "receipt.missing.norm",
                        "name",
                        name,
                        "plan",
                        due,
                        "fact",
                        Numbers.together(norm.fact().parts(), t.language()));
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
