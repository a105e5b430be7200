package kz.esep.admin.templates;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.esep.admin.reports.filling.TemplateProof;
import kz.esep.admin.reports.forms.Form;
import kz.esep.admin.reports.forms.Manifest;
import kz.esep.admin.reports.forms.Subject;
import kz.esep.admin.templates.TemplateHistory.Brought;
import kz.esep.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The templates that drafts are compiled from now. */
@Component
public class TemplatesInForce {

    private final Templates templates;

    /** Whether a template fits the form as it is shipped today: it does not change while the process runs. */
    private final Map<String, Boolean> fitting = new ConcurrentHashMap<>();

    TemplatesInForce(Templates templates) {
        this.templates = templates;
    }

    /**
     * A template.
     *
     * @param number of the one that was brought, null for the one that is shipped
     */
    public record InForce(@Nullable Integer number, byte[] docx) {}

    /** The template for a form about something; of one that does not fit any more, the shipped one. */
    public InForce of(Form<?> form, Subject subject, Language language) {
        return of(new Slot(form, Manifest.of(form).of(subject), language));
    }

    InForce of(Slot slot) {
        var history = templates.of(slot.id());
        return history.find(history.inForce())
                .flatMap(brought -> fitting(slot, brought))
                .orElseGet(() -> new InForce(null, slot.shipped()));
    }

    /** A later release of Esep may give a form another tag. */
    private Optional<InForce> fitting(Slot slot, Brought brought) {
        return templates
                .bytes(brought.digest())
                .filter(docx -> fitting.computeIfAbsent(
                        slot.id() + brought.digest(), key -> TemplateProof.fits(docx, slot.shipped())))
                .map(docx -> new InForce(brought.number(), docx));
    }
}
