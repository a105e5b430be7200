package kz.esep.admin.reports.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.esep.drafts.OfferedForm;
import kz.esep.language.Phrases;

/** All forms: one for each that is offered. */
public final class Forms {

    /** The phrase files with the words that computed cells need. */
    public static final List<String> PHRASES = List.of("kz/esep/admin/reports/phrases/report.yml");

    private final List<Form<?>> all;

    public Forms(Phrases phrases) {
        this.all = Arrays.stream(OfferedForm.values())
                .<Form<?>>map(kind -> of(kind, phrases))
                .toList();
    }

    private static Form<?> of(OfferedForm kind, Phrases phrases) {
        return switch (kind) {
            case FINAL_REPORT -> new FinalReport(phrases);
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
