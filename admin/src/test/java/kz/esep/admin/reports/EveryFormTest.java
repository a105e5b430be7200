package kz.esep.admin.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import kz.esep.admin.reports.filling.Drafts;
import kz.esep.admin.reports.forms.Form;
import kz.esep.admin.reports.forms.Forms;
import kz.esep.admin.reports.forms.Manifest;
import kz.esep.admin.reports.forms.Manifest.Label;
import kz.esep.admin.reports.forms.Subject;
import kz.esep.drafts.OfferedForm;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every form in every language that it exists in. {@code -Dforms.write=FOLDER} leaves the samples there,
 * for the pictures in {@code docs/images/forms}.
 */
class EveryFormTest {

    private static final Forms FORMS = new Forms(Phrases.load(EveryFormTest.class.getClassLoader(), Forms.PHRASES));

    /** A form about something in a language. */
    record Sample(Form<?> form, Language language, Subject subject, int number) {
        @Override
        public String toString() {
            return form.code() + "." + language.code() + "." + number;
        }

        byte[] docx() {
            return Drafts.compile(form, subject, language, FormSamples.photos()).docx();
        }
    }

    static Stream<Sample> samples() {
        return FORMS.all().stream()
                .flatMap(form -> form.languages().stream().flatMap(language -> {
                    var subjects = FormSamples.of(form.kind());
                    return Stream.iterate(0, i -> i < subjects.size(), i -> i + 1)
                            .map(i -> new Sample(form, language, subjects.get(i), i + 1));
                }));
    }

    static Stream<Form<?>> forms() {
        return FORMS.all().stream();
    }

    @Test
    void everyFormThatIsOfferedIsThereUnderItsName() {
        assertThat(FORMS.all()).extracting(Form::kind).containsExactly(OfferedForm.values());
        assertThat(FORMS.all()).allSatisfy(form -> {
            assertThat(form.languages()).isNotEmpty();
            assertThat(FormSamples.of(form.kind())).isNotEmpty().hasOnlyElementsOfType(form.about());
            assertThat(FORMS.find(form.code())).containsSame(form);
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyVersionHasATemplateAndLabelsInEveryLanguage(Form<?> form) {
        for (var version : Manifest.of(form).versions()) {
            assertThat(version.templates()).containsOnlyKeys(form.languages());
            assertThat(version.labels()).containsOnlyKeys(form.languages());
            var ids = version.labels().values().stream()
                    .map(labels -> labels.stream().map(Label::id).toList())
                    .distinct();
            assertThat(ids).hasSize(1);
            form.languages()
                    .forEach(language -> assertThat(words(form, version, language))
                            .as("%s %s", form.code(), language)
                            .contains(texts(version, language)));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsCompiledWithoutATagLeft(Sample sample) throws IOException {
        var docx = sample.docx();
        var folder = System.getProperty("forms.write");
        if (folder != null) {
            Files.write(Path.of(folder).resolve(sample + ".docx"), docx);
        }
        assertThat(words(docx)).isNotBlank().doesNotContain("{{", "}}");
        assertThat(sample.docx()).isEqualTo(docx);
    }

    private static String[] texts(Manifest.Version version, Language language) {
        return Objects.requireNonNull(version.labels().get(language)).stream()
                .map(Label::text)
                .toArray(String[]::new);
    }

    private static String words(Form<?> form, Manifest.Version version, Language language) {
        var template = Manifest.folder(form.code()) + version.templates().get(language);
        try (var stream = EveryFormTest.class.getClassLoader().getResourceAsStream(template)) {
            return words(Objects.requireNonNull(stream, template).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(byte[] docx) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
