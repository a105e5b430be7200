package kz.esep.admin.reports.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.esep.drafts.OfferedForm;
import kz.esep.language.Phrases;

/** All forms: one for each that is offered. */
public final class Forms {

    /** The phrase files with the words that computed cells need. */
    public static final List<String> PHRASES = List.of(
            "kz/esep/admin/reports/phrases/report.yml",
            "kz/esep/admin/reports/phrases/prose.yml",
            "kz/esep/admin/reports/phrases/operator-report.yml",
            "kz/esep/admin/reports/phrases/press-release.yml",
            "kz/esep/dialogue/phrases/document.yml",
            "kz/esep/dialogue/phrases/units.yml");

    private final List<Form<?>> all;

    public Forms(Phrases phrases) {
        this.all = Arrays.stream(OfferedForm.values())
                .<Form<?>>map(kind -> of(kind, phrases))
                .toList();
    }

    private static Form<?> of(OfferedForm kind, Phrases phrases) {
        return switch (kind) {
            case FINAL_REPORT -> new FinalReport(phrases);
            case INTERIM_REPORT -> new InterimReport(phrases);
            case OPERATOR_REPORT -> new OperatorReport(phrases);
            case PRESS_RELEASE -> new PressRelease(phrases);
            case ACTIVITY_REPORT -> new ActivityReport(phrases);
            case CONFIRMING_DOCUMENTS -> new ConfirmingDocuments(phrases);
        };
    }

    /** The forms in the order in which they are offered. */
    public List<Form<?>> all() {
        return all;
    }

    public Optional<Form<?>> find(String code) {
        return all.stream().filter(form -> form.code().equals(code)).findFirst();
    }
}
