package kz.esep.outgoing;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A button below a message: either a key that comes back when it is pressed, or an address that opens.
 *
 * @param key at most 64 bytes (Bot API, InlineKeyboardButton)
 */
public record Button(
        String caption, @Nullable String key, @Nullable String url) {

    public Button {
        if ((key == null) == (url == null)) {
            throw new IllegalArgumentException("A button has either a key or an address");
        }
        if (key != null && key.getBytes(StandardCharsets.UTF_8).length > 64) {
            throw new IllegalArgumentException("Key over 64 bytes: " + key);
        }
    }

    public static Button key(String caption, String key) {
        return new Button(caption, key, null);
    }

    public static Button link(String caption, String url) {
        return new Button(caption, null, url);
    }
}
