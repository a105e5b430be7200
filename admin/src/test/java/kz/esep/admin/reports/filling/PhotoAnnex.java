package kz.esep.admin.reports.filling;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import kz.esep.admin.reports.forms.Value.Picture;
import kz.esep.admin.reports.forms.Value.Pictures;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.facts.Facts;
import kz.esep.language.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** An annex of photos in a grid, as forms have it, for measuring. */
public final class PhotoAnnex {

    private PhotoAnnex() {}

    /** @param most how many photos of the facts it has */
    public static byte[] of(Facts facts, int most, Photos source) throws IOException {
        var pictures = facts.accounts().stream()
                .flatMap(account -> account.files().stream()
                        .map(file -> new Picture(
                                file.id(),
                                Said.of("№ " + account.number() + ", "
                                        + account.happening().from()))))
                .limit(most)
                .toList();
        try (var document = new XWPFDocument();
                var template = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("{{pictures}}");
            document.write(template);
            return new Filling(source, Language.KK, Identity.NONE)
                    .fill(
                            new ByteArrayInputStream(template.toByteArray()),
                            Map.of("pictures", new Pictures(pictures, 2)))
                    .docx();
        }
    }
}
