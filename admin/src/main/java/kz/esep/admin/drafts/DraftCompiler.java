package kz.esep.admin.drafts;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kz.esep.admin.page.FileNames;
import kz.esep.admin.reports.filling.Drafts;
import kz.esep.admin.reports.filling.Filled;
import kz.esep.admin.reports.filling.TraceFile;
import kz.esep.admin.reports.forms.Form;
import kz.esep.admin.reports.forms.Forms;
import kz.esep.admin.reports.forms.Manifest;
import kz.esep.admin.reports.forms.Subject;
import kz.esep.admin.templates.TemplatesInForce;
import kz.esep.admin.templates.TemplatesInForce.InForce;
import kz.esep.conductor.PresentFacts;
import kz.esep.drafts.Draft;
import kz.esep.drafts.Draft.Used;
import kz.esep.drafts.KeptDrafts;
import kz.esep.drafts.OfferedForm;
import kz.esep.facts.Facts;
import kz.esep.journal.Entry;
import kz.esep.language.Language;
import kz.esep.language.Phrase;
import kz.esep.language.Phrases;
import kz.esep.language.Wording;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compiles drafts of the present facts and keeps them. */
@Component
public class DraftCompiler {

    private static final int LONGEST_NAME = 80;

    private final PresentFacts facts;
    private final KeptDrafts kept;
    private final StoredPhotos photos;
    private final TemplatesInForce templates;
    private final Phrases phrases;
    private final Forms forms;
    private final Clock clock;

    DraftCompiler(
            PresentFacts facts,
            KeptDrafts kept,
            StoredPhotos photos,
            TemplatesInForce templates,
            Phrases phrases,
            Clock clock) {
        this.facts = facts;
        this.kept = kept;
        this.photos = photos;
        this.templates = templates;
        this.phrases = phrases;
        this.forms = new Forms(phrases);
        this.clock = clock;
    }

    /**
     * A draft as it was kept, its bytes, and the facts that it was made of.
     *
     * @param facts those at the moment of compiling
     */
    record Compiled(Draft draft, byte[] docx, Facts facts) {}

    /**
     * What a draft is about.
     *
     * @param shelf on which it is numbered
     * @param part the activity or entry of a project, null for the whole
     * @param logged the entries that its figures may be made of
     */
    public record About(String shelf, @Nullable String part, Subject subject, List<Entry> logged) {

        public About {
            logged = List.copyOf(logged);
        }
    }

    /** The forms about one project, in the order in which they are offered. */
    List<Form<?>> offered() {
        return forms.all().stream()
                .filter(form -> form.about() == Subject.OfProject.class)
                .toList();
    }

    /** A form about one project by its code. */
    Optional<Form<?>> form(String code, Language language) {
        return offered().stream()
                .filter(form -> form.code().equals(code) && form.languages().contains(language))
                .findFirst();
    }

    /**
     * Compiles and keeps a draft about a project.
     *
     * @param until the last day of an interim report; every other form goes as far as the record
     * @param by the sign-in name or the id of whoever asks
     */
    Compiled compile(Project project, Form<?> form, Language language, LocalDate until, String by) {
        var last = form.kind() == OfferedForm.INTERIM_REPORT ? until : null;
        var logged = facts.logged(project, last);
        var present = facts.of(project, logged);
        var about = new About(project.id().value(), null, new Subject.OfProject(present, last), logged);
        var template = templates.of(form, about.subject(), language);
        var filled = filled(about, form, language, template);
        return new Compiled(keep(about, form, language, template, filled, by), filled.docx(), present);
    }

    /** Compiles and keeps a draft about anything that a form is about. */
    public Draft compile(About about, Form<?> form, Language language, String by) {
        var template = templates.of(form, about.subject(), language);
        return keep(about, form, language, template, filled(about, form, language, template), by);
    }

    private Filled filled(About about, Form<?> form, Language language, InForce template) {
        return Drafts.compile(form, about.subject(), language, photos, template.docx());
    }

    private Draft keep(About about, Form<?> form, Language language, InForce template, Filled filled, String by) {
        var fresh = new Draft(
                "",
                about.shelf(),
                0,
                form.code(),
                Manifest.of(form).of(about.subject()).number(),
                template.number(),
                about.part(),
                about.subject() instanceof Subject.OfProject one ? one.until() : null,
                language,
                by,
                clock.instant(),
                sha256(filled.docx()),
                null,
                filled.docx().length,
                Used.of(about.logged()),
                null);
        return kept.keep(fresh, filled.docx(), TraceFile.write(filled.traces()));
    }

    /** What a draft is called when it is saved, without an ending. */
    String name(Draft draft, Wording about) {
        var title =
                phrases.say(draft.language(), Phrase.of("form." + draft.form())) + " – " + about.in(draft.language());
        var safe = FileNames.safe(title);
        return safe.substring(0, Math.min(LONGEST_NAME, safe.length())).strip() + " – " + draft.number();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
