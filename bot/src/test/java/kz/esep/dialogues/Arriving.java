package kz.esep.dialogues;

import java.util.Map;
import java.util.regex.Pattern;
import kz.esep.evidence.FileId;
import kz.esep.evidence.FileKind;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Source;
import org.jspecify.annotations.Nullable;

/**
 * What a person sends besides text, named as in a transcript: {@code photo}, {@code photo as file}, {@code part 2 of
 * album a}, {@code video of 25 MB}, {@code voice}, {@code audio}, {@code video note}, {@code document act.pdf}, {@code
 * place}, {@code venue Үлгі көпір}, {@code empty file}, {@code damaged photo}, {@code sticker}, {@code contact}, {@code poll}, {@code dice}; a file may end in {@code : a caption}.
 */
final class Arriving {

    private static final Pattern PART = Pattern.compile("part (\\d) of album (\\w)");
    private static final Pattern BIG = Pattern.compile("video of (\\d+) MB");
    private static final Map<String, Incoming.Unusable.What> USELESS = Map.of(
            "sticker", Incoming.Unusable.What.STICKER,
            "contact", Incoming.Unusable.What.CONTACT,
            "poll", Incoming.Unusable.What.POLL,
            "dice", Incoming.Unusable.What.DICE,
            "something", Incoming.Unusable.What.OTHER);

    static final String DAMAGED = "IMG_0003.JPG";

    private Arriving() {}

    static Incoming of(String named, Source source, long message) {
        var parts = named.split(": ", 2);
        var caption = parts.length == 2 ? parts[1] : null;
        var what = parts[0];
        if (what.equals("place")) {
            return new Incoming.Location(source, message, 43.65, 51.16, null);
        }
        if (what.startsWith("venue ")) {
            return new Incoming.Location(source, message, 43.65, 51.16, what.substring("venue ".length()));
        }
        if (USELESS.get(what) instanceof Incoming.Unusable.What useless) {
            return new Incoming.Unusable(source, message, useless);
        }
        var part = PART.matcher(what);
        if (part.matches()) {
            var number = 1000L * part.group(2).charAt(0) + Long.parseLong(part.group(1));
            return file(source, number, FileKind.PHOTO, null, "image/jpeg", 1000, caption, "album-" + part.group(2));
        }
        var big = BIG.matcher(what);
        if (big.matches()) {
            var size = Long.parseLong(big.group(1)) * 1024 * 1024;
            return file(source, message, FileKind.VIDEO, "clip.mp4", "video/mp4", size, caption, null);
        }
        if (what.startsWith("document ")) {
            var name = what.substring("document ".length());
            return file(source, message, FileKind.DOCUMENT, name, "application/pdf", 90_000, caption, null);
        }
        return switch (what) {
            case "photo" -> file(source, message, FileKind.PHOTO, null, "image/jpeg", 1000, caption, null);
            case "photo as file" ->
                file(source, message, FileKind.PHOTO, "IMG_0001.JPG", "image/jpeg", 4_000_000, caption, null);
            case "empty file" ->
                file(source, message, FileKind.DOCUMENT, "IMG_0002.JPG", "image/jpeg", 0, caption, null);
            case "damaged photo" ->
                file(source, message, FileKind.PHOTO, DAMAGED, "image/jpeg", 4_000_000, caption, null);
            case "video", "video note" ->
                file(source, message, FileKind.VIDEO, null, "video/mp4", 1_000_000, caption, null);
            case "voice", "audio" -> file(source, message, FileKind.VOICE, null, "audio/ogg", 9_000, caption, null);
            default -> throw new IllegalArgumentException(named);
        };
    }

    private static Incoming file(
            Source source,
            long message,
            FileKind kind,
            @Nullable String name,
            String mediaType,
            long size,
            @Nullable String caption,
            @Nullable String album) {
        return new Incoming.Attachment(
                source,
                message,
                FileId.ofMessage(source.chat(), message),
                kind,
                "file" + message,
                "unique" + message,
                name,
                mediaType,
                size,
                caption,
                album);
    }
}
