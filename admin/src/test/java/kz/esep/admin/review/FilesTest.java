package kz.esep.admin.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.admin.Visitor;
import kz.esep.evidence.Blobs;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.evidence.FileKind;
import kz.esep.evidence.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FilesTest {

    private static Office office;
    private static Visitor operator;

    @BeforeAll
    static void open() {
        office = Office.open();
        SampleEntries.fill(office);
        operator = Visitor.signedIn(office);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void aPhotoIsShownAndKeptByTheBrowser() {
        var photo = operator.get("/files/f1m3");
        assertThat(photo.statusCode()).isEqualTo(200);
        assertThat(photo.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(photo.headers().firstValue("Cache-Control").orElseThrow())
                .contains("immutable", "private")
                .doesNotContain("no-store");
        assertThat(photo.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        var tag = photo.headers().firstValue("ETag").orElseThrow();
        assertThat(operator.get("/files/f1m3", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void aThumbnailIsSmall() {
        var thumbnail = operator.get("/files/f1m3/thumbnail");
        assertThat(thumbnail.statusCode()).isEqualTo(200);
        assertThat(thumbnail.body().length()).isLessThan(60_000);
    }

    @Test
    void whatIsNotStoredIsNotFound() {
        assertThat(operator.get("/files/f1m2").statusCode()).isEqualTo(404);
        assertThat(operator.get("/files/f1m2/thumbnail").statusCode()).isEqualTo(404);
        assertThat(operator.get("/files/none").statusCode()).isEqualTo(404);
    }

    @Test
    void aPageSomebodySentIsSavedAndNeverShown() throws Exception {
        var id = new FileId("f9m9");
        office.bean(Files.class).want(List.of(page(id)));
        var bytes = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        office.bean(Files.class)
                .markStored(
                        id,
                        office.bean(Blobs.class)
                                .store(id, "text/html", new ByteArrayInputStream(bytes), SampleEntries.NOW));
        var headers = operator.get("/files/f9m9").headers();
        assertThat(headers.firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .doesNotContain("\n");
        assertThat(headers.firstValue("Content-Security-Policy")).contains("default-src 'none'; sandbox");
    }

    private static Evidence page(FileId id) {
        return new Evidence(
                id,
                SampleEntries.VOLUNTEER,
                700_001,
                FileKind.DOCUMENT,
                "tg9",
                "u9",
                "бет\n\".html",
                "text/html",
                25,
                null,
                null,
                SampleEntries.NOW,
                null,
                0,
                SampleEntries.NOW,
                false);
    }
}
