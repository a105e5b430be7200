package kz.esep.admin.reports.filling;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import kz.esep.admin.reports.forms.Value;
import kz.esep.admin.reports.forms.Value.Blocks;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Mark;
import kz.esep.admin.reports.forms.Value.Narrative;
import kz.esep.admin.reports.forms.Value.Narrative.Origin;
import kz.esep.admin.reports.forms.Value.Picture;
import kz.esep.admin.reports.forms.Value.Pictures;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.admin.reports.forms.Value.Source;
import kz.esep.evidence.FileId;
import kz.esep.journal.EntryId;
import kz.esep.language.Language;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.junit.jupiter.api.Test;

/** What takes more room in a document than its tag: narratives and pictures. */
class LargerPlacesTest {

    private static final FileId THERE = new FileId("there");
    private static final FileId GONE = new FileId("gone");

    @Test
    void aNarrativeStandsInAFieldThatFindsItsWayBack() throws IOException {
        var written = narrative("story", Origin.AUTHOR, "Бірінші абзац", "Второй абзац");
        try (var document = filled(List.of("Before", "{{story}} Впишите текст", "After"), Map.of("story", written))) {
            var field = (XWPFSDT) document.getBodyElements().get(1);
            assertThat(field.getTag()).isEqualTo("esep.story");
            assertThat(field.getContent().getText().strip().lines()).containsExactly("Бірінші абзац", "Второй абзац");
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("Before");
            assertThat(document.getParagraphs().getLast().getText()).isEqualTo("After");
        }
    }

    @Test
    void whatNobodyHasWrittenYetAsksForIt() throws IOException {
        var nothing = narrative("story", Origin.NOBODY);
        try (var document = filled(List.of("{{story}} Впишите текст"), Map.of("story", nothing))) {
            var field = (XWPFSDT) document.getBodyElements().getFirst();
            assertThat(field.getContent().getText().strip()).isEqualTo("Впишите текст");
            assertThat(document.getDocument().xmlText()).contains("showingPlcHdr");
        }
    }

    @Test
    void everyPartThatRepeatsHasItsOwnField() throws IOException {
        var blocks = new Blocks(IntStream.range(0, 3)
                .mapToObj(i -> Map.<String, Value>of("story", narrative("activity." + i, Origin.AUTHOR, "Text " + i)))
                .toList());
        try (var document = filled(List.of("{{?parts}}", "{{story}}", "{{/parts}}"), Map.of("parts", blocks))) {
            assertThat(document.getBodyElements())
                    .filteredOn(XWPFSDT.class::isInstance)
                    .map(field -> ((XWPFSDT) field).getTag())
                    .containsExactly("esep.activity.0", "esep.activity.1", "esep.activity.2");
        }
    }

    @Test
    void aNarrativeOfTwoHundredPagesIsWholeAndQuick() throws IOException {
        var paragraphs = IntStream.range(0, 2_000)
                .mapToObj(i -> i + " " + "сөз ".repeat(60))
                .toArray(String[]::new);
        try (var document =
                filled(List.of("{{story}}"), Map.of("story", narrative("story", Origin.AUTHOR, paragraphs)))) {
            assertThat(new XWPFWordExtractor(document).getText().lines()).contains(paragraphs[0], paragraphs[1_999]);
        }
    }

    @Test
    void picturesStandInAGridAboveTheirCaptions() throws IOException {
        var pictures =
                new Pictures(List.of(picture(THERE, "1. Таза өзен"), picture(THERE, "2"), picture(THERE, "3")), 2);
        try (var document = filled(List.of("{{pictures}}", "After"), Map.of("pictures", pictures))) {
            var table = document.getTables().getFirst();
            assertThat(table.getRows()).hasSize(2);
            assertThat(table.getRow(0).getCell(0).getText()).contains("1. Таза өзен");
            assertThat(table.getRow(0)
                            .getCell(0)
                            .getParagraphs()
                            .getFirst()
                            .getRuns()
                            .getFirst()
                            .getEmbeddedPictures())
                    .hasSize(1);
            assertThat(table.getRow(1).getCell(1).getText()).isEmpty();
        }
    }

    @Test
    void aPictureThatIsNotThereIsNamedAndTheDraftStillComes() throws IOException {
        var pictures = new Pictures(List.of(picture(GONE, "1. Photo of 27.09.2025")), 2);
        try (var document = filled(List.of("{{pictures}}"), Map.of("pictures", pictures))) {
            assertThat(document.getTables().getFirst().getRow(0).getCell(0).getText())
                    .contains("[снимок недоступен]", "1. Photo of 27.09.2025");
        }
    }

    @Test
    void aFigureStandsInABookmarkAndTellsWhatItWasMadeOf() throws IOException {
        var source = new Source(List.of(new EntryId("e1"), new EntryId("e2")), List.of());
        var said = new Said(List.of(new Line("120", Mark.PLAIN, source), new Line("people", Mark.PLAIN)));
        var filled = new Filling(Photos.NONE, Language.RU, Identity.NONE)
                .fill(template(List.of("In all: {{count}}")), Map.of("count", said));
        assertThat(filled.traces()).singleElement().satisfies(trace -> {
            assertThat(trace.text()).isEqualTo("120");
            assertThat(trace.source()).isEqualTo(source);
        });
        try (var document = new XWPFDocument(new ByteArrayInputStream(filled.docx()))) {
            var paragraph = document.getParagraphs().getFirst().getCTP();
            assertThat(paragraph.getBookmarkStartArray(0).getName())
                    .isEqualTo(filled.traces().getFirst().bookmark());
            assertThat(paragraph.sizeOfBookmarkEndArray()).isEqualTo(1);
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("In all: 120\npeople");
        }
    }

    private static Narrative narrative(String section, Origin origin, String... paragraphs) {
        return new Narrative(
                section,
                Stream.of(paragraphs).map(text -> new Line(text, Mark.PLAIN)).toList(),
                origin);
    }

    private static Picture picture(FileId file, String caption) {
        return new Picture(file, Said.of(caption));
    }

    private static XWPFDocument filled(List<String> template, Map<String, Value> content) throws IOException {
        var jpeg = jpeg();
        Photos photos = file -> file.equals(THERE) ? Optional.of(new Photos.Photo(jpeg, 400, 300)) : Optional.empty();
        var filled = new Filling(photos, Language.RU, Identity.NONE).fill(template(template), content);
        return new XWPFDocument(new ByteArrayInputStream(filled.docx()));
    }

    private static ByteArrayInputStream template(List<String> paragraphs) throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            paragraphs.forEach(text -> document.createParagraph().createRun().setText(text));
            document.write(bytes);
            return new ByteArrayInputStream(bytes.toByteArray());
        }
    }

    private static byte[] jpeg() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return bytes.toByteArray();
    }
}
