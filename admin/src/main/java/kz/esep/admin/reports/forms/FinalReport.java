package kz.esep.admin.reports.forms;

import java.util.Map;
import kz.esep.drafts.OfferedForm;
import kz.esep.language.Language;
import kz.esep.language.Phrases;

/** The final report on a state grant project («Заключительный отчет»). */
final class FinalReport implements Form<Subject.OfProject> {

    private final Phrases phrases;

    FinalReport(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public OfferedForm kind() {
        return OfferedForm.FINAL_REPORT;
    }

    @Override
    public Class<Subject.OfProject> about() {
        return Subject.OfProject.class;
    }

    @Override
    public Map<String, Value> content(Subject.OfProject subject, Language language) {
        return new ProjectReport(phrases, subject, language).content();
    }
}
