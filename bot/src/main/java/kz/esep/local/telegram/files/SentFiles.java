package kz.esep.local.telegram.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.local.telegram.world.Json;
import kz.esep.local.telegram.world.World;
import org.springframework.http.MediaTypeFactory;
import org.springframework.util.MimeType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Files that were sent, in {@code telegram-files} under the directory: {@code photos/file_7.jpg} and so on, the
 * path being also the Bot API's file_path. Nothing is read into memory but pictures that are scaled.
 */
public final class SentFiles {
    private static final Pattern PATH =
            Pattern.compile("(?:photos|documents|videos|music|voice|thumbnails)/file_\\d+(?:\\.[a-z0-9]{1,10})?");
    private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z0-9]{1,10})$");
    private static final String UNKNOWN_TYPE = "application/octet-stream";
    private static final int UNIQUE_BYTES = 10;
    private static final int ID_BYTES = 40;

    private final Path folder;
    private final World world;
    private final PhotoScaler scaler = new PhotoScaler();
    private final SecureRandom random = new SecureRandom();

    public SentFiles(Path directory, World world) {
        folder = directory.resolve("telegram-files");
        this.world = world;
    }

    /**
     * Keeps a file as what it is sent as. For a photo the answer is empty when it is no picture Telegram takes.
     *
     * @param details fields to tell with it: duration, width, height, title, performer
     */
    public Optional<Media> keep(MediaKind kind, Upload upload, ObjectNode details) {
        try {
            return kind == MediaKind.PHOTO ? keepPhoto(upload) : Optional.of(keepWhole(kind, upload, details));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was sent under this file id before. */
    public Optional<Media> sentBefore(String fileId) {
        return world.fileCards()
                .find(fileId)
                .flatMap(card ->
                        Json.text(card, "kind").map(kind -> new Media(MediaKind.valueOf(kind), card.path("content"))));
    }

    /** What is kept under this file id. */
    public Optional<Kept> find(String fileId) {
        return world.fileCards()
                .find(fileId)
                .map(card -> new Kept(
                        fileId,
                        Json.text(card, "unique").orElseThrow(),
                        Json.text(card, "path").orElseThrow(),
                        Json.number(card, "size")));
    }

    /** The file behind a file_path; empty for anything this did not make. */
    public Optional<Path> locate(String filePath) {
        Path file = folder.resolve(PATH.matcher(filePath).matches() ? filePath : "none");
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    private Optional<Media> keepPhoto(Upload upload) throws IOException {
        Path original = Files.createTempFile(Files.createDirectories(folder), "incoming", ".part");
        try {
            upload.moveTo(original);
            ArrayNode sizes = keepSizes(MediaKind.PHOTO, scaler.sizes(original));
            if (sizes.isEmpty()) {
                return Optional.empty();
            }
            for (JsonNode size : sizes) {
                describe(Json.text(size, "file_id").orElseThrow(), MediaKind.PHOTO, sizes);
            }
            return Optional.of(new Media(MediaKind.PHOTO, sizes));
        } finally {
            Files.deleteIfExists(original);
        }
    }

    private ArrayNode keepSizes(MediaKind kind, List<PhotoScaler.Scaled> sizes) throws IOException {
        ArrayNode kept = Json.array();
        for (PhotoScaler.Scaled size : sizes) {
            String path = newPath(kind, ".jpg");
            Path file = folder.resolve(path);
            size.writeTo(file);
            ObjectNode photo = register(path, Files.size(file));
            photo.put("width", size.picture().getWidth());
            kept.add(photo.put("height", size.picture().getHeight()));
        }
        return kept;
    }

    private Media keepWhole(MediaKind kind, Upload upload, ObjectNode details) throws IOException {
        String path = newPath(kind, kind == MediaKind.VOICE ? ".oga" : extension(upload.name()));
        Path file = folder.resolve(path);
        upload.moveTo(file);
        ObjectNode content = register(path, Files.size(file));
        if (kind != MediaKind.VOICE && !upload.name().isBlank()) {
            content.put("file_name", upload.name());
        }
        content.put("mime_type", type(upload));
        content.setAll(details);
        if (kind == MediaKind.DOCUMENT && type(upload).startsWith("image/")) {
            addThumbnail(file, content);
        }
        describe(Json.text(content, "file_id").orElseThrow(), kind, content);
        return new Media(kind, content);
    }

    /** A picture sent as a file has a small one beside it. */
    private void addThumbnail(Path file, ObjectNode content) throws IOException {
        List<PhotoScaler.Scaled> sizes = scaler.sizes(file);
        if (!sizes.isEmpty()) {
            content.set(
                    "thumbnail",
                    keepSizes(MediaKind.THUMBNAIL, List.of(sizes.get(Math.min(1, sizes.size() - 1))))
                            .get(0));
        }
    }

    private String newPath(MediaKind kind, String extension) throws IOException {
        Files.createDirectories(folder.resolve(kind.folder()));
        return kind.folder() + "/file_" + world.change(world.fileCards()::nextNumber) + extension;
    }

    private ObjectNode register(String path, long size) {
        String fileId = "LT" + letters(ID_BYTES);
        String unique = "U" + letters(UNIQUE_BYTES);
        ObjectNode card = Json.object().put("path", path).put("unique", unique).put("size", size);
        world.change(() -> {
            world.fileCards().put(fileId, card);
            return true;
        });
        return Json.object()
                .put("file_id", fileId)
                .put("file_unique_id", unique)
                .put("file_size", size);
    }

    private void describe(String fileId, MediaKind kind, JsonNode content) {
        world.change(() -> {
            world.fileCards().find(fileId).ifPresent(card -> {
                card.put("kind", kind.name()).set("content", content);
                world.fileCards().put(fileId, card);
            });
            return true;
        });
    }

    private String letters(int bytes) {
        byte[] drawn = new byte[bytes];
        random.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }

    /** What the sender says, or failing that what the name says: programs often call everything a stream of bytes. */
    private static String type(Upload upload) {
        return upload.contentType()
                .filter(told -> !told.startsWith(UNKNOWN_TYPE))
                .or(() -> MediaTypeFactory.getMediaType(upload.name()).map(MimeType::toString))
                .orElse(UNKNOWN_TYPE);
    }

    private static String extension(String name) {
        Matcher matcher = EXTENSION.matcher(name);
        return matcher.find() ? "." + matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
