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
import kz.esep.admin.reports.filling.TraceFile;
import kz.esep.admin.reports.forms.Form;
import kz.esep.admin.reports.forms.Forms;
import kz.esep.admin.reports.forms.Manifest;
import kz.esep.admin.reports.forms.Subject;
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
import kz.esep.plan.Project;
import org.springframework.stereotype.Component;

/** Compiles drafts of the present facts of a project and keeps them. */
@Component
class DraftCompiler {

    private static final int LONGEST_NAME = 80;

    private final PresentFacts facts;
    private final KeptDrafts kept;
    private final StoredPhotos photos;
    private final Phrases phrases;
    private final Forms forms;
    private final Clock clock;

    DraftCompiler(PresentFacts facts, KeptDrafts kept, StoredPhotos photos, Phrases phrases, Clock clock) {
        this.facts = facts;
        this.kept = kept;
        this.photos = photos;
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
     * Compiles and keeps a draft.
     *
     * @param until the last day of an interim report; every other form goes as far as the record
     * @param by the sign-in name or the id of whoever asks
     */
    Compiled compile(Project project, Form<?> form, Language language, LocalDate until, String by) {
        var last = form.kind() == OfferedForm.INTERIM_REPORT ? until : null;
        var logged = facts.logged(project, last);
        var present = facts.of(project, logged);
        var subject = new Subject.OfProject(present, last);
        var filled = Drafts.compile(form, subject, language, photos);
        var fresh = fresh(subject, form, language, by, filled.docx(), logged);
        var draft = kept.keep(fresh, filled.docx(), TraceFile.write(filled.traces()));
        return new Compiled(draft, filled.docx(), present);
    }

    private Draft fresh(
            Subject.OfProject subject, Form<?> form, Language language, String by, byte[] docx, List<Entry> logged) {
        return new Draft(
                "",
                subject.facts().project().id().value(),
                0,
                form.code(),
                Manifest.of(form).of(subject).number(),
                null,
                subject.until(),
                language,
                by,
                clock.instant(),
                sha256(docx),
                null,
                docx.length,
                Used.of(logged),
                null);
    }

    /** What a draft is called when it is saved, without an ending. */
    String name(Draft draft, Project project) {
        var title = phrases.say(draft.language(), Phrase.of("form." + draft.form())) + " – "
                + project.title().in(draft.language());
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
