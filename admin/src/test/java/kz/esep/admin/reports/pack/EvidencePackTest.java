package kz.esep.admin.reports.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import kz.esep.PhrasesConfiguration;
import kz.esep.admin.reports.FormSamples;
import kz.esep.admin.reports.filling.Drafts;
import kz.esep.admin.reports.forms.Forms;
import kz.esep.admin.reports.forms.Subject;
import kz.esep.drafts.OfferedForm;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.evidence.FileKind;
import kz.esep.facts.Account;
import kz.esep.journal.EntryId;
import kz.esep.journal.Happening;
import kz.esep.journal.Place;
import kz.esep.language.Language;
import kz.esep.people.PersonId;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvidencePackTest {

    private static final Instant NOW = Instant.parse("2026-06-15T06:00:00Z");
    /** What the annex of the logged sample numbers besides files. */
    private static final List<String> PUBLICATIONS = List.of("1.5", "2.3");

    private static final PersonId SENDER = PersonId.ofTelegram(7);

    @Test
    void holdsOriginalsInTheOrderOfTheirNumbersAndTheSumsOfEverything() throws IOException {
        var parts =
                parts(pack(Map.of(SENDER, "Айгүл Үлгі"), EvidencePackTest::content), file("a", null), file("b", null));
        assertThat(parts.keySet())
                .containsExactly(
                        "draft.docx",
                        "evidence/2.4/3.1-2026-06-14-entry-12.jpg",
                        "evidence/2.4/3.2-2026-06-14-entry-12.jpg",
                        "manifest.csv",
                        "SHA256SUMS");
        var sums = text(parts, "SHA256SUMS").lines().toList();
        assertThat(sums).hasSize(4).allSatisfy(line -> {
            var part = line.split(" {2}", 2);
            assertThat(part[0]).isEqualTo(sha256(Objects.requireNonNull(parts.get(part[1]))));
        });
        assertThat(text(parts, "manifest.csv")).contains("Айгүл Үлгі", "№ 12", "Тал жағалау", sha256(content("a")));
    }

    /** Everything that the annex numbers is in the pack under this number, and nothing else. */
    @Test
    void numbersFilesAsTheAnnexOfConfirmingDocumentsDoes() throws IOException {
        var facts = FormSamples.logged();
        var bytes = new ByteArrayOutputStream();
        pack(Map.of(), EvidencePackTest::content).write(List.of(), Numbered.of(facts), bytes);
        var packed = parts(bytes).keySet().stream()
                .filter(name -> name.startsWith("evidence/"))
                .map(name -> name.replaceAll("evidence/[^/]+/([0-9.]+)-.*", "$1"))
                .toList();
        var form = new Forms(PhrasesConfiguration.all(getClass().getClassLoader()))
                .find(OfferedForm.CONFIRMING_DOCUMENTS.code())
                .orElseThrow();
        var annex = text(Drafts.docx(form, new Subject.OfProject(facts), Language.RU));
        assertThat(packed).containsExactly("1.1", "1.2", "1.3", "1.4", "2.1", "2.2");
        var printed = Pattern.compile("(?<![\\d.,])\\d\\.\\d+(?![\\d.,]\\d)")
                .matcher(annex)
                .results()
                .map(MatchResult::group)
                .filter(number -> !PUBLICATIONS.contains(number))
                .collect(Collectors.toSet());
        assertThat(printed).containsExactlyInAnyOrderElementsOf(packed);
        assertThat(annex).contains(PUBLICATIONS);
    }

    @Test
    void aFileThatStorageHasNotIsNamedAndThePackStillComes() throws IOException {
        var parts = parts(
                pack(Map.of(), id -> {
                    if (id.equals("gone")) {
                        throw new IllegalStateException("not there");
                    }
                    return content(id);
                }),
                file("gone", null),
                file("there", null));
        assertThat(parts).containsKey("evidence/2.4/3.2-2026-06-14-entry-12.jpg");
        assertThat(parts).doesNotContainKey("evidence/2.4/3.1-2026-06-14-entry-12.jpg");
        assertThat(text(parts, "manifest.csv")).contains("Файла нет в хранилище");
        assertThat(text(parts, "SHA256SUMS")).doesNotContain("/3.1-");
    }

    @Test
    void aFileThatBreaksOffOrDiffersIsNamed() throws IOException {
        var parts = parts(
                new EvidencePack(
                        PhrasesConfiguration.all(getClass().getClassLoader()),
                        Language.RU,
                        file -> file.id().value().equals("broken") ? broken() : new ByteArrayInputStream(new byte[8]),
                        Map.of()),
                file("broken", null),
                file("differs", null));
        assertThat(text(parts, "manifest.csv"))
                .contains("Файл неполный: прочитано 3 из 8 байт", "Содержимое отличается от полученного");
    }

    @Test
    void whoWasErasedHasNoName() throws IOException {
        var parts = parts(pack(Map.of(), EvidencePackTest::content), file("a", null));
        assertThat(text(parts, "manifest.csv")).contains(";–;").doesNotContain(SENDER.value());
    }

    @Test
    void aNameIsNoFormula() throws IOException {
        var parts = parts(pack(Map.of(SENDER, "=cmd|' /C calc'!A0"), EvidencePackTest::content), file("a", "@SUM(1)"));
        assertThat(text(parts, "manifest.csv")).contains(";'=cmd|' /C calc'!A0;", ";'@SUM(1);");
    }

    @Test
    void aReceiverThatGoesAwayEndsThePack() {
        var refusing = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("broken pipe");
            }
        };
        assertThatThrownBy(() -> pack(Map.of(), EvidencePackTest::content)
                        .write(List.of(), List.of(numbered(1, file("a", null))), refusing))
                .isInstanceOf(IOException.class)
                .hasMessage("broken pipe");
    }

    private interface Contents {
        byte[] of(String id);
    }

    private static EvidencePack pack(Map<PersonId, String> people, Contents contents) throws IOException {
        return new EvidencePack(
                PhrasesConfiguration.all(EvidencePackTest.class.getClassLoader()),
                Language.RU,
                file -> new ByteArrayInputStream(contents.of(file.id().value())),
                people);
    }

    private static Map<String, byte[]> parts(EvidencePack pack, Evidence... files) throws IOException {
        var numbered = IntStream.range(0, files.length)
                .mapToObj(i -> numbered(i + 1, files[i]))
                .toList();
        var bytes = new ByteArrayOutputStream();
        pack.write(List.of(new Piece("draft.docx", out -> out.write(new byte[] {1, 2}))), numbered, bytes);
        return parts(bytes);
    }

    private static Map<String, byte[]> parts(ByteArrayOutputStream bytes) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Numbered numbered(int place, Evidence file) {
        var happening = new Happening(
                null,
                "Сенбілік",
                LocalDate.of(2026, 6, 14),
                LocalDate.of(2026, 6, 14),
                Place.named("Тал жағалау"),
                null,
                List.of(),
                null,
                null,
                List.of(file.id()),
                List.of());
        return new Numbered("3." + place, "2.4", new Account(new EntryId("e12"), 12, happening, List.of(file)), file);
    }

    private static Evidence file(String id, @Nullable String caption) {
        var bytes = content(id);
        return new Evidence(
                new FileId(id),
                SENDER,
                7,
                FileKind.PHOTO,
                "t",
                "u",
                null,
                "image/jpeg",
                8,
                caption,
                null,
                NOW,
                new Evidence.Stored(id, sha256(bytes), bytes.length, NOW),
                0,
                null,
                true);
    }

    private static byte[] content(String id) {
        return (id + "........").substring(0, 8).getBytes(UTF_8);
    }

    private static InputStream broken() {
        return new InputStream() {
            private int left = 3;

            @Override
            public int read() throws IOException {
                if (left-- == 0) {
                    throw new IOException("a chunk is missing");
                }
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                into[from] = (byte) read();
                return 1;
            }
        };
    }

    private static String text(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(Objects.requireNonNull(parts.get(name)), UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
