package kz.esep.admin.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.esep.admin.page.Texts;
import kz.esep.plan.Quantity;
import kz.esep.plan.Quantity.Part;

/** What was understood of a plan's text, in a sentence that a coordinator can check. */
record PlanReadings(Texts t) {

    public String of(Quantity plan) {
        if (plan.isText()) {
            return t.say("meaning.text");
        }
        return t.say("meaning.read", "what", String.join(" · ", parts(plan)));
    }

    private List<String> parts(Quantity plan) {
        var said = new ArrayList<String>();
        var numbers = plan.parts().stream().map(this::number).collect(Collectors.joining(" / "));
        said.add(plan.max() == null ? t.say("project.plan." + plan.comparator(), "value", numbers) : numbers);
        if (plan.parts().size() > 1 && plan.compound().isEmpty() && plan.value() != null) {
            said.add(t.say("meaning.sum", "value", plan.value()));
        }
        var scope = plan.scope();
        if (scope != null) {
            said.add(
                    scope.count() == null
                            ? t.say("meaning.each", "what", scope.words())
                            : t.say("meaning.each-of", "what", scope.words(), "count", scope.count()));
        }
        if (plan.each() != null) {
            said.add(t.say("meaning.worth", "amount", plan.each().amount()));
        }
        if (plan.qualifier() != null) {
            said.add(plan.qualifier());
        }
        plan.approvals().forEach(approval -> said.add(t.say("approval." + approval)));
        return said;
    }

    private String number(Part part) {
        var number = t.number(part.value()) + (part.max() == null ? "" : "–" + t.number(part.max()));
        var unit = part.unit() == null ? "" : " " + part.unit();
        return number + unit + (part.label() == null ? "" : " (" + part.label() + ")");
    }
}
