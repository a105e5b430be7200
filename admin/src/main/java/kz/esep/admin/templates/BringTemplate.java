package kz.esep.admin.templates;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.esep.admin.reports.filling.Flaw;
import kz.esep.admin.reports.filling.TemplateProof;
import org.springframework.stereotype.Component;

/** Takes a template on, where it is good; else the one before stays in force. */
@Component
class BringTemplate {

    private static final int MOST_TRIES = 5;

    private final Templates templates;
    private final Clock clock;

    BringTemplate(Templates templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    /** @return what is wrong with it; nothing where it is in force now */
    List<Flaw> bring(Slot slot, String name, byte[] docx, String by) {
        var flaws = TemplateProof.of(docx, slot.shipped(), slot.form(), Samples.of(slot.form()), slot.language());
        if (flaws.isEmpty()) {
            var digest = sha256(docx);
            templates.store(digest, docx);
            change(slot, history -> history.bringing(name, digest, docx.length, by, clock.instant()));
        }
        return flaws;
    }

    /** @param number of one that was brought, or {@link TemplateHistory#SHIPPED} */
    void putInForce(Slot slot, int number, String by) {
        change(slot, history -> history.inForce(number, by, clock.instant()));
    }

    private void change(Slot slot, UnaryOperator<TemplateHistory> step) {
        for (int i = 0; i < MOST_TRIES; i++) {
            var now = templates.of(slot.id());
            var next = step.apply(now);
            if (next.equals(now) || templates.keep(next)) {
                return;
            }
        }
        throw new IllegalStateException("Others keep changing the template " + slot.id());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
