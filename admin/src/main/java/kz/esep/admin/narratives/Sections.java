package kz.esep.admin.narratives;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kz.esep.admin.reports.filling.Drafts;
import kz.esep.admin.reports.filling.Photos;
import kz.esep.admin.reports.forms.Form;
import kz.esep.admin.reports.forms.Forms;
import kz.esep.admin.reports.forms.Subject;
import kz.esep.admin.reports.paper.NotAWordFile;
import kz.esep.admin.reports.paper.WordFile;
import kz.esep.admin.reports.paper.WrittenFields;
import kz.esep.admin.reports.paper.WrittenFields.Field;
import kz.esep.admin.templates.TemplatesInForce;
import kz.esep.conductor.PresentFacts;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import kz.esep.narratives.Narrative;
import kz.esep.narratives.Narratives;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The sections of a form that people write, as they stand in its document now. */
@Component
class Sections {

    private final PresentFacts facts;
    private final Narratives narratives;
    private final TemplatesInForce templates;
    private final Forms forms;

    Sections(PresentFacts facts, Narratives narratives, TemplatesInForce templates, Phrases phrases) {
        this.facts = facts;
        this.narratives = narratives;
        this.templates = templates;
        this.forms = new Forms(phrases);
    }

    /**
     * A section with what is written in it.
     *
     * @param text what a person wrote, empty for nothing
     * @param start what can be said from the facts, to begin with; empty for nothing
     * @param written by whom and when, null where nobody wrote yet
     */
    record Section(
            Field field,
            String text,
            String start,
            @Nullable Narrative written) {

        /** What a writer has seen. */
        public long seen() {
            return written == null ? Narratives.NOTHING_SEEN : written.revision();
        }

        public String key() {
            return field.section();
        }
    }

    /** The forms about one project, in the order in which they are offered. */
    List<Form<?>> offered() {
        return forms.all().stream()
                .filter(form -> form.about() == Subject.OfProject.class)
                .toList();
    }

    /** A form about one project; "not found" for anything else. */
    Form<?> form(String code, Language language) {
        return offered().stream()
                .filter(one -> one.code().equals(code) && one.languages().contains(language))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    List<Section> of(Project project, Form<?> form, Language language) {
        var written = Narratives.bySection(narratives.of(project.id()), language);
        var subject = new Subject.OfProject(facts.of(project));
        var template = templates.of(form, subject, language).docx();
        return fields(Drafts.compile(form, subject, language, Photos.NONE, template)
                        .docx())
                .stream()
                .map(field -> section(field, written.get(field.section())))
                .toList();
    }

    private static Section section(Field field, @Nullable Narrative written) {
        var text = written == null ? "" : written.text();
        return new Section(field, text, text.isBlank() ? field.text() : "", written);
    }

    private static List<Field> fields(byte[] docx) {
        try {
            return WrittenFields.of(WordFile.of(docx));
        } catch (NotAWordFile ourOwn) {
            throw new IllegalStateException(ourOwn);
        }
    }

    /** The language of a code; "not found" for anything else. */
    static Language language(String code) {
        try {
            return Language.valueOf(Objects.requireNonNull(code).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
