package kz.esep.admin.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.esep.PhrasesConfiguration;
import kz.esep.admin.page.Texts;
import kz.esep.admin.reports.filling.Flaw;
import kz.esep.admin.reports.filling.Flaw.Kind;
import kz.esep.admin.reports.filling.TemplateProof;
import kz.esep.admin.reports.forms.Forms;
import kz.esep.admin.reports.forms.Manifest;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be wrong with a restyled template, told by tag and place. */
class TemplateProofTest {

    private static final Phrases PHRASES = phrases();
    private static final Forms FORMS = new Forms(PHRASES);
    private static final Slot SLOT = Slot.of("final-report-1-ru", FORMS).orElseThrow();

    static Stream<Slot> slots() {
        return FORMS.all().stream()
                .flatMap(form -> Manifest.of(form).versions().stream()
                        .flatMap(version ->
                                form.languages().stream().map(language -> new Slot(form, version, language))));
    }

    private static Phrases phrases() {
        try {
            return PhrasesConfiguration.all(TemplateProofTest.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("slots")
    void everyShippedTemplateIsGood(Slot slot) {
        assertThat(flaws(slot, slot.shipped())).isEmpty();
        assertThat(TemplateProof.fits(slot.shipped(), slot.shipped())).isTrue();
    }

    @Test
    void namesAnUnknownTagWithItsHeading() {
        var flaws = edited(xml -> xml.replace("{{main_rows}}", "{{main_rovs}}"));
        assertThat(flaws).extracting(Flaw::kind).containsExactly(Kind.UNKNOWN, Kind.MISSING);
        assertThat(flaws).extracting(Flaw::tag).containsExactly("main_rovs", "main_rows");
        assertThat(flaws.getFirst().page()).isNull();
        assertThat(flaws.getFirst().heading()).isNotBlank();
        assertThat(said(flaws.getFirst())).contains("Форма не знает метки {{main_rovs}}", "Под заголовком «");
    }

    @Test
    void namesThePageWhereWordHasKeptIt() {
        var turn = "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Новая страница</w:t></w:r></w:p>";
        var flaws = edited(xml ->
                xml.replaceFirst("<w:body>", "<w:body>" + turn + turn + "<w:p><w:r><w:t>{{extra}}</w:t></w:r></w:p>"));
        assertThat(flaws).singleElement().satisfies(flaw -> {
            assertThat(flaw.tag()).isEqualTo("extra");
            assertThat(flaw.page()).isEqualTo(3);
            assertThat(said(flaw))
                    .isEqualTo("Форма не знает метки {{extra}}. Исправьте её имя или уберите её."
                            + " Страница 3. Абзац: «{{extra}}».");
        });
    }

    @Test
    void namesATagThatLostABraceOnce() {
        for (var broken : List.of("{{goal}", "{goal}}")) {
            assertThat(edited(xml -> xml.replace("{{goal}}", broken)))
                    .singleElement()
                    .satisfies(flaw -> {
                        assertThat(flaw.kind()).isEqualTo(Kind.BROKEN);
                        assertThat(flaw.tag()).isEqualTo("goal");
                    });
        }
    }

    @Test
    void namesATagThatWasDeletedWithThePlaceWhereItStood() {
        assertThat(edited(xml -> xml.replace("{{partner_rows}}", "")))
                .singleElement()
                .satisfies(flaw -> {
                    assertThat(flaw.kind()).isEqualTo(Kind.MISSING);
                    assertThat(flaw.tag()).isEqualTo("partner_rows");
                    assertThat(flaw.heading()).isNotBlank();
                });
    }

    @Test
    void namesATagOutsideOfItsPart() {
        assertThat(edited(xml -> xml.replace("{{goal}}", "{{goal}} {{n_description}}")))
                .anySatisfy(flaw -> {
                    assertThat(flaw.kind()).isEqualTo(Kind.MISPLACED);
                    assertThat(flaw.tag()).isEqualTo("n_description");
                });
    }

    @Test
    void namesAPartThatIsNotClosed() {
        assertThat(edited(xml -> xml.replace("{{/activities}}", "")))
                .anySatisfy(flaw -> assertThat(flaw.kind()).isEqualTo(Kind.UNCLOSED))
                .anySatisfy(flaw -> assertThat(flaw.tag()).contains("activities"));
    }

    @Test
    void refusesWhatFetchesSomethingFromElsewhere() {
        var outside = Edited.of(
                SLOT.shipped(),
                Map.of(
                        "word/_rels/document.xml.rels",
                        rels -> rels.replace(
                                "</Relationships>",
                                "<Relationship Id=\"rX\" TargetMode=\"External\" Target=\"http://192.0.2.1/a.dotx\""
                                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                        + "attachedTemplate\"/></Relationships>")));
        assertThat(flaws(SLOT, outside)).singleElement().satisfies(flaw -> {
            assertThat(flaw.kind()).isEqualTo(Kind.OUTSIDE);
            assertThat(flaw.tag()).isEqualTo("http://192.0.2.1/a.dotx");
        });
    }

    @Test
    void missesTheStylesThatMarkWhatIsNotKnown() {
        var without = Edited.of(
                SLOT.shipped(),
                Map.of("word/styles.xml", styles -> styles.replace("w:styleId=\"NoData\"", "w:styleId=\"N\"")));
        assertThat(flaws(SLOT, without))
                .extracting(Flaw::kind, Flaw::tag)
                .containsExactly(tuple(Kind.STYLE_MISSING, "NoData"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void saysEachFlawInThreeLanguages(Kind kind) {
        var flaw = new Flaw(kind, "goal", 2, "Цель", "текст");
        for (var language : Language.values()) {
            assertThat(FlawSentence.of(flaw, new Texts(PHRASES, language)))
                    .isNotBlank()
                    .doesNotContain("{tag}", "{what}");
        }
    }

    private static List<Flaw> edited(UnaryOperator<String> edit) {
        return flaws(SLOT, Edited.of(SLOT.shipped(), Map.of("word/document.xml", edit)));
    }

    private static List<Flaw> flaws(Slot slot, byte[] docx) {
        return TemplateProof.of(docx, slot.shipped(), slot.form(), Samples.of(slot.form()), slot.language());
    }

    private static String said(Flaw flaw) {
        return FlawSentence.of(flaw, new Texts(PHRASES, Language.RU));
    }
}
