package kz.esep.admin.card;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;

/** What may be attached: letters and reports as people have them, recognised by name and first bytes. */
enum PaperKind {
    PDF("application/pdf", List.of("25504446"), ".pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("504b0304"), ".docx"),
    OLD_WORD("application/msword", List.of("d0cf11e0"), ".doc"),
    SHEET("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("504b0304"), ".xlsx"),
    JPEG("image/jpeg", List.of("ffd8ff"), ".jpg", ".jpeg"),
    PNG("image/png", List.of("89504e47"), ".png");

    private static final int FIRST = 4;

    private final String mediaType;
    private final List<String> beginnings;
    private final List<String> endings;

    PaperKind(String mediaType, List<String> beginnings, String... endings) {
        this.mediaType = mediaType;
        this.beginnings = beginnings;
        this.endings = List.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    /** The kind of a file, empty where its name and its bytes do not tell the same one. */
    static Optional<PaperKind> of(String name, MultipartFile file) throws IOException {
        var lower = name.toLowerCase(Locale.ROOT);
        try (var bytes = file.getInputStream()) {
            var first = HexFormat.of().formatHex(bytes.readNBytes(FIRST));
            return Arrays.stream(values())
                    .filter(kind -> kind.endings.stream().anyMatch(lower::endsWith))
                    .filter(kind -> kind.beginnings.stream().anyMatch(first::startsWith))
                    .findFirst();
        }
    }
}
