package kz.esep.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import kz.esep.dialogues.Chat;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.people.SecretKeys;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PosterTest {

    private static final CheckInLinks LINKS =
            new CheckInLinks(new SecretKeys(List.of("a key of the test".getBytes(StandardCharsets.UTF_8))));
    private static final CheckInId ID = CheckInId.openedBy("1:7");
    private static final String LINK = LINKS.link("esep_example_bot", ID);
    private static final Wording EVENT =
            new Wording(Language.KK, "Өзен жағасындағы сенбілік <«Үлгі» & Ко>", "Субботник на берегу реки", null);
    private static final Wording HOST = new Wording(Language.KK, "«Үлгі» қоғамдық қоры", "ОФ «Үлгі»", null);

    @Test
    void theCodeOfThePictureIsReadBack() throws Exception {
        var picture = ImageIO.read(new ByteArrayInputStream(Code.of(LINK).png()));

        assertThat(decoded(picture)).isEqualTo(LINK);
    }

    @Test
    void theCodeOfThePrintedPageIsReadBack() throws Exception {
        try (var page = Loader.loadPDF(pdf(EVENT))) {
            assertThat(page.getNumberOfPages()).isEqualTo(1);
            var box = page.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isBetween(PDRectangle.A4.getWidth() - 1, PDRectangle.A4.getWidth() + 1);
            var picture = new PDFRenderer(page).renderImageWithDPI(0, 100);
            assertThat(decoded(picture)).isEqualTo(LINK);
            assertThat(LINKS.verify(LINK.substring(LINK.indexOf('=') + 1))).hasValue(ID);
        }
    }

    @Test
    void thePageSpeaksKazakhAndRussian() throws Exception {
        try (var page = Loader.loadPDF(pdf(EVENT))) {
            var text = new PDFTextStripper().getText(page);
            assertThat(text)
                    .contains("Өзен жағасындағы сенбілік <«Үлгі» & Ко>")
                    .contains("Субботник на берегу реки")
                    .contains("Келгеніңізді белгілеңіз")
                    .contains("Отметьтесь, пожалуйста");
        }
    }

    @Test
    void aLongTitleLeavesItOnePage() throws Exception {
        var title = "Жергілікті тұрғындармен бірлескен экологиялық іс-шаралар ".repeat(6);
        try (var page = Loader.loadPDF(pdf(new Wording(Language.KK, title, title.replace('ғ', 'г'), null)))) {
            assertThat(page.getNumberOfPages()).isEqualTo(1);
            assertThat(decoded(new PDFRenderer(page).renderImageWithDPI(0, 100)))
                    .isEqualTo(LINK);
        }
    }

    private static byte[] pdf(Wording event) {
        return new Poster(Chat.PHRASES).pdf(Code.of(LINK), event, HOST);
    }

    private static String decoded(BufferedImage picture) throws IOException, NotFoundException {
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
