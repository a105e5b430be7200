package kz.esep.admin.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.esep.admin.projects.file.DeclaredFacts;
import kz.esep.admin.projects.file.ProjectFiles;
import kz.esep.admin.projects.file.Reading;
import kz.esep.admin.reports.forms.Form;
import kz.esep.admin.reports.forms.Subject;
import kz.esep.call.Call;
import kz.esep.call.CallId;
import kz.esep.call.Programme;
import kz.esep.facts.Facts;
import kz.esep.facts.LoggedCall;
import kz.esep.facts.LoggedProgramme;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.ProjectId;
import org.springframework.core.io.ClassPathResource;

/** Invented things that a form can be about, to try a template with. */
final class Samples {

    private static final String PROJECT = "kz/esep/admin/sample/taza-ozen-ulgi.json";
    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);

    private Samples() {}

    static Subject of(Form<?> form) {
        var facts = facts();
        return switch (form.kind().scope()) {
            case PROJECT -> new Subject.OfProject(facts, DAY);
            case ACTIVITY -> new Subject.OfActivity(facts, facts.activities().getFirst(), List.of());
            case CALL -> new Subject.OfCall(LoggedCall.of(call(), List.of(facts)));
            case PROGRAMME -> new Subject.OfProgramme(LoggedProgramme.of(call(), List.of(facts), DAY), DAY);
        };
    }

    private static Facts facts() {
        try {
            var content = new ClassPathResource(PROJECT).getContentAsByteArray();
            return switch (ProjectFiles.read(content)) {
                case Reading.Read read -> DeclaredFacts.of(read.file(), new ProjectId("taza-ozen-ulgi"));
                case Reading.Unreadable ourOwn -> throw new IllegalStateException(ourOwn.toString());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Call call() {
        return new Call(
                new CallId("sample"),
                0,
                new Wording(
                        Language.KK, "Үлгі облысының басқармасы", "Управление Образцовой области", "Sample department"),
                Call.Body.DEPARTMENT,
                DAY.getYear(),
                LocalDate.of(DAY.getYear(), 2, 3),
                List.of("https://example.kz/kk"),
                LocalDate.of(DAY.getYear(), 3, 1),
                List.of(new Call.Priority(
                        Wording.of(Language.KK, "Таза өзендер"), null, 1, new BigDecimal("12000000"))),
                List.of(),
                List.of(new Call.Signatory(Wording.of(Language.KK, "Басқарма Төрағасы"), "Үлгі Асқар")),
                List.of(new ProjectId("taza-ozen-ulgi")),
                Wording.of(Language.KK, "Жоба іске асырылды."),
                null,
                Programme.untold());
    }
}
