package kz.esep.telegram.receiving;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.esep.evidence.FileKind;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;

/** The file of a message, of whatever kind Telegram says that it is. */
record Attached(
        FileKind kind,
        String file,
        String unique,
        @Nullable String name,
        @Nullable String mediaType,
        long size) {

    private static final Set<String> PICTURES =
            Set.of("image/jpeg", "image/png", "image/heic", "image/heif", "image/webp", "image/tiff", "image/bmp");

    static Optional<Attached> to(Message message) {
        if (message.hasPhoto()) {
            return Optional.of(photo(message.getPhoto()));
        }
        if (message.getVideo() != null) {
            var it = message.getVideo();
            return of(
                    FileKind.VIDEO,
                    it.getFileId(),
                    it.getFileUniqueId(),
                    it.getFileName(),
                    it.getMimeType(),
                    it.getFileSize());
        }
        if (message.getVideoNote() != null) {
            var it = message.getVideoNote();
            return of(FileKind.VIDEO, it.getFileId(), it.getFileUniqueId(), null, "video/mp4", it.getFileSize());
        }
        if (message.getVoice() != null) {
            var it = message.getVoice();
            return of(FileKind.VOICE, it.getFileId(), it.getFileUniqueId(), null, it.getMimeType(), it.getFileSize());
        }
        return soundOrDocument(message);
    }

    private static Optional<Attached> soundOrDocument(Message message) {
        if (message.getAudio() != null) {
            var it = message.getAudio();
            return of(
                    FileKind.VOICE,
                    it.getFileId(),
                    it.getFileUniqueId(),
                    it.getFileName(),
                    it.getMimeType(),
                    it.getFileSize());
        }
        // An animation also comes as the document that it is.
        if (message.getDocument() != null) {
            var it = message.getDocument();
            return of(
                    isPicture(it.getMimeType()) ? FileKind.PHOTO : FileKind.DOCUMENT,
                    it.getFileId(),
                    it.getFileUniqueId(),
                    it.getFileName(),
                    it.getMimeType(),
                    it.getFileSize());
        }
        if (message.getAnimation() != null) {
            var it = message.getAnimation();
            return of(
                    FileKind.DOCUMENT,
                    it.getFileId(),
                    it.getFileUniqueId(),
                    it.getFileName(),
                    it.getMimeType(),
                    it.getFileSize());
        }
        return Optional.empty();
    }

    /** A photo that was sent as a file is a photo, in its original. */
    private static boolean isPicture(@Nullable String mediaType) {
        return mediaType != null && PICTURES.contains(mediaType.toLowerCase(Locale.ROOT));
    }

    private static Optional<Attached> of(
            FileKind kind,
            String file,
            String unique,
            @Nullable String name,
            @Nullable String mediaType,
            @Nullable Number size) {
        return Optional.of(new Attached(kind, file, unique, name, mediaType, size == null ? 0 : size.longValue()));
    }

    private static Attached photo(List<PhotoSize> sizes) {
        var biggest = sizes.stream()
                .max(Comparator.comparingLong(size -> (long) size.getWidth() * size.getHeight()))
                .orElseThrow();
        var bytes = biggest.getFileSize() == null ? 0 : biggest.getFileSize();
        return new Attached(FileKind.PHOTO, biggest.getFileId(), biggest.getFileUniqueId(), null, "image/jpeg", bytes);
    }
}
