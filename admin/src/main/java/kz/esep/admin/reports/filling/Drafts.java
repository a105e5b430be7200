package kz.esep.admin.reports.filling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import kz.esep.admin.reports.forms.Form;
import kz.esep.admin.reports.forms.Manifest;
import kz.esep.admin.reports.forms.Subject;
import kz.esep.language.Language;
import kz.esep.language.Phrases;

/** Compiles drafts: the template of a form with what stands in it. */
public final class Drafts {

    static final Phrases WORDS =
            Phrases.load(Drafts.class.getClassLoader(), List.of("kz/esep/admin/reports/phrases/filling.yml"));

    private Drafts() {}

    /**
     * A form about something as a Word document without its pictures. The same facts give the same bytes.
     *
     * @throws IllegalArgumentException where the form does not exist in the language
     * @throws IllegalStateException where the template has a tag that the form gives no value for
     */
    public static byte[] docx(Form<?> form, Subject subject, Language language) {
        return compile(form, subject, language, Photos.NONE).docx();
    }

    /**
     * A form as a Word document, and what stands behind its figures.
     *
     * @throws IllegalArgumentException where the form does not exist in the language
     * @throws IllegalStateException where the template has a tag that the form gives no value for
     */
    public static Filled compile(Form<?> form, Subject subject, Language language, Photos photos) {
        return compile(
                form, subject, language, photos, shipped(form, Manifest.of(form).of(subject), language));
    }

    /**
     * The same in a template that takes the place of the shipped one.
     *
     * @throws IllegalArgumentException where the form does not exist in the language
     * @throws IllegalStateException where the template has a tag that the form gives no value for
     */
    public static Filled compile(Form<?> form, Subject subject, Language language, Photos photos, byte[] template) {
        try {
            return new Filling(photos, language, Identity.of(form, subject, language))
                    .fill(new ByteArrayInputStream(template), form.contentOf(subject, language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The template of a form as it is shipped.
     *
     * @throws IllegalArgumentException where the form does not exist in the language
     */
    public static byte[] shipped(Form<?> form, Manifest.Version version, Language language) {
        var template = version.templates().get(language);
        if (template == null || !form.languages().contains(language)) {
            throw new IllegalArgumentException("The form " + form.code() + " does not exist in " + language);
        }
        try (var stream = Drafts.class.getClassLoader().getResourceAsStream(Manifest.folder(form.code()) + template)) {
            return Objects.requireNonNull(stream, template).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
