package kz.esep.admin.findings;

import java.util.List;
import java.util.Optional;
import kz.esep.admin.reports.forms.Form;
import kz.esep.admin.reports.forms.Forms;
import kz.esep.admin.reports.forms.Subject;
import kz.esep.drafts.Draft;
import kz.esep.drafts.KeptDrafts;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import kz.esep.plan.Project;
import org.springframework.stereotype.Component;

/** Which form in which language the findings of a project are about. */
@Component
public class ChosenForms {

    private final List<Form<?>> offered;
    private final KeptDrafts kept;

    ChosenForms(Phrases phrases, KeptDrafts kept) {
        this.offered = new Forms(phrases)
                .all().stream()
                        .filter(form -> form.about() == Subject.OfProject.class)
                        .toList();
        this.kept = kept;
    }

    /** The forms about one project, in the order in which they are offered. */
    List<Form<?>> offered() {
        return offered;
    }

    /** What somebody asked for, else the last draft of the project, else the first form in the reader's language. */
    ChosenForm of(Project project, String form, String language, Language reader) {
        return asked(form, language).orElseGet(() -> usual(project, reader));
    }

    /** The last draft of the project, else the first form in the reader's language where it exists in it. */
    public ChosenForm usual(Project project, Language reader) {
        return kept.of(project.id().value()).reversed().stream()
                .flatMap(draft -> of(draft).stream())
                .findFirst()
                .orElseGet(() -> {
                    var first = offered.getFirst();
                    var fitting = first.languages().contains(reader)
                            ? reader
                            : first.languages().getFirst();
                    return new ChosenForm(first, fitting);
                });
    }

    /** Form and language of a draft, empty where its form is not about a project as a whole. */
    public Optional<ChosenForm> of(Draft draft) {
        return asked(draft.form(), draft.language().code());
    }

    private Optional<ChosenForm> asked(String code, String language) {
        return offered.stream()
                .filter(form -> form.code().equals(code))
                .flatMap(form -> form.languages().stream()
                        .filter(one -> one.code().equals(language))
                        .map(one -> new ChosenForm(form, one)))
                .findFirst();
    }
}
