package kz.esep.incoming;

import java.time.Instant;
import kz.esep.language.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Where a thing came from.
 *
 * @param identity equal for two deliveries of the same thing: bot id, update id and a digest of the content, because
 *     Telegram restarts update ids after an idle week
 * @param chat the private chat
 * @param name the person's name in Telegram
 * @param tongue IETF tag of the Telegram client, often absent
 * @param at when Telegram's servers received it
 */
public record Source(
        String identity, long chat, String name, @Nullable String tongue, Instant at) {

    public Source {
        name = PlainText.of(name);
    }
}
