package kz.esep.evidence;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A link to something published about an entry.
 *
 * @param url as given, without tracking parameters
 * @param key equal for two links to the same post, for example {@code instagram:DOVzI1PjSJe}
 * @param platform the host without {@code www.}
 * @param posted the day of publication where the link itself tells it
 */
public record Publication(
        String url, String key, String platform, @Nullable LocalDate posted) {

    private static final Set<String> SOCIAL = Set.of(
            "instagram.com",
            "facebook.com",
            "fb.com",
            "tiktok.com",
            "t.me",
            "vk.com",
            "youtube.com",
            "x.com",
            "twitter.com");

    /** Whether it leads to a person's or an organisation's page on a social network and to no post there. */
    public boolean isProfile() {
        return SOCIAL.contains(platform) && key.startsWith(platform);
    }
}
