package kz.esep.admin.reports.forms;

import java.util.Map;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.drafts.OfferedForm;
import kz.esep.language.Language;
import kz.esep.language.Phrases;

/** The interim report on a state grant project: the final report up to a date. */
final class InterimReport implements Form<Subject.OfProject> {

    private final Phrases phrases;

    InterimReport(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public OfferedForm kind() {
        return OfferedForm.INTERIM_REPORT;
    }

    @Override
    public Class<Subject.OfProject> about() {
        return Subject.OfProject.class;
    }

    @Override
    public Map<String, Value> content(Subject.OfProject subject, Language language) {
        var report = new ProjectReport(phrases, subject, language);
        var content = report.content();
        content.put("reported", reported(report.scribe(), subject));
        return content;
    }

    /** From the first day of the project to the last one that counts. */
    private static Said reported(Scribe scribe, Subject.OfProject subject) {
        var period = subject.facts().project().period();
        var until = subject.until() == null ? period.end() : subject.until();
        if (until == null) {
            return scribe.noData();
        }
        return period.start() == null || until.isBefore(period.start())
                ? Said.of(scribe.phrase("until", "date", scribe.days(until, until)))
                : Said.of(scribe.days(period.start(), until));
    }
}
