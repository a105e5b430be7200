package kz.esep.admin.templates;

import java.util.List;
import kz.esep.admin.page.Texts;
import kz.esep.admin.templates.TemplateHistory.Brought;
import kz.esep.language.Dates;
import org.jspecify.annotations.Nullable;

/**
 * A template in the list.
 *
 * @param since the day from which a form is reworded, null for its first version
 * @param misfit the number of one that would be in force, but lacks what the form has by now; null where there is none
 * @param versions the newest first, the shipped one last
 */
record TemplateLine(
        String id,
        String form,
        String language,
        @Nullable String since,
        int inForce,
        @Nullable Integer misfit,
        List<Version> versions) {

    /** One that can be in force. */
    record Version(int number, String told, boolean inForce) {}

    static TemplateLine of(Slot slot, TemplateHistory history, int inForce, Texts t) {
        var versions = history.brought().reversed().stream()
                .map(one -> new Version(one.number(), told(one, t), one.number() == inForce))
                .toList();
        var since = slot.version().since();
        return new TemplateLine(
                slot.id(),
                t.say("form." + slot.form().code()),
                slot.language().ownName(),
                since == null ? null : Dates.report(since, t.language()),
                inForce,
                history.inForce() == inForce ? null : history.inForce(),
                versions);
    }

    private static String told(Brought one, Texts t) {
        return "№ " + one.number() + " · " + one.name() + " · " + one.by() + " · " + t.moment(one.at());
    }
}
