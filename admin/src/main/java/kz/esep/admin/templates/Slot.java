package kz.esep.admin.templates;

import java.util.Optional;
import kz.esep.admin.reports.filling.Drafts;
import kz.esep.admin.reports.forms.Form;
import kz.esep.admin.reports.forms.Forms;
import kz.esep.admin.reports.forms.Manifest;
import kz.esep.language.Language;

/**
 * What one template is for.
 *
 * @param version of the form
 */
record Slot(Form<?> form, Manifest.Version version, Language language) {

    /** {@code final-report-1-kk}: of its history, and in addresses. */
    String id() {
        return form.code() + "-" + version.number() + "-" + language.code();
    }

    byte[] shipped() {
        return Drafts.shipped(form, version, language);
    }

    /** The slot that an id names. */
    static Optional<Slot> of(String id, Forms forms) {
        return forms.all().stream()
                .flatMap(form -> Manifest.of(form).versions().stream()
                        .flatMap(version ->
                                form.languages().stream().map(language -> new Slot(form, version, language))))
                .filter(slot -> slot.id().equals(id))
                .findFirst();
    }
}
