package kz.esep.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A post on a platform that we know, named by the platform and its own id there, however the link to it is spelled.
 *
 * @param key for example {@code youtube:dQw4w9WgXcQ}
 * @param platform the platform's main host
 * @param posted the day of publication in Kazakhstan where the id tells it
 */
record Post(String key, String platform, @Nullable LocalDate posted) {

    private static final Set<String> INSTAGRAM_KINDS = Set.of("p", "reel", "reels", "tv");
    private static final Set<String> YOUTUBE_KINDS = Set.of("shorts", "live", "embed", "v");
    private static final Set<String> FACEBOOK_KINDS = Set.of("posts", "videos", "reel", "permalink", "photos");
    private static final Pattern VK_ID = Pattern.compile("(wall|video|photo|clip)-?\\d+_\\d+");
    private static final Set<String> GOOGLE_OPENERS = Set.of("open", "uc");

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int SHORTCODE = 11;
    private static final long INSTAGRAM_EPOCH = 1_314_220_021_721L;
    private static final int INSTAGRAM_SHIFT = 23;
    private static final ZoneOffset KAZAKHSTAN = ZoneOffset.ofHours(5);

    /** The post that an address shows; empty for a profile, a site and everything else. */
    static Optional<Post> at(Address address) {
        var path = address.segments();
        return switch (address.host()) {
            case "instagram.com" -> instagram(path);
            case "youtube.com", "youtu.be", "music.youtube.com", "youtube-nocookie.com" -> youtube(address, path);
            case "facebook.com", "fb.com", "fb.watch", "web.facebook.com" -> facebook(address, path);
            case "tiktok.com", "vm.tiktok.com", "vt.tiktok.com" -> tiktok(address, path);
            case "t.me", "telegram.me" -> telegram(path);
            case "vk.com", "vk.ru" -> vk(address, path);
            case "drive.google.com", "docs.google.com" -> google(address, path);
            case "x.com", "twitter.com" -> after(path, Set.of("status")).map(id -> of("x", id, "x.com"));
            default -> Optional.empty();
        };
    }

    private static Post of(String platform, String id, String host) {
        return new Post(platform + ":" + id, host, null);
    }

    /** What follows the last of some words in a path. */
    private static Optional<String> after(List<String> path, Set<String> words) {
        for (var place = path.size() - 2; place >= 0; place--) {
            if (words.contains(path.get(place))) {
                return Optional.of(path.get(place + 1));
            }
        }
        return Optional.empty();
    }

    /** {@code /p/CODE}, {@code /reel/CODE}, {@code /tv/CODE}, also below a name; all the same post. */
    private static Optional<Post> instagram(List<String> path) {
        if (!path.isEmpty() && path.getFirst().equals("share")) {
            return Optional.empty();
        }
        return after(path, INSTAGRAM_KINDS)
                .map(code -> new Post(
                        "instagram:" + code, "instagram.com", dayOf(code).orElse(null)));
    }

    /**
     * The day that an Instagram shortcode tells: read as a base-64 number, without its last 23 bits, it counts
     * milliseconds. Codes of private accounts go on after the number.
     */
    static Optional<LocalDate> dayOf(String shortcode) {
        if (shortcode.length() < SHORTCODE - 1 || !shortcode.chars().allMatch(c -> BASE64.indexOf(c) >= 0)) {
            return Optional.empty();
        }
        var number = 0L;
        for (var character :
                shortcode.substring(0, Math.min(SHORTCODE, shortcode.length())).toCharArray()) {
            number = number << 6 | BASE64.indexOf(character);
        }
        var at = Instant.ofEpochMilli((number >>> INSTAGRAM_SHIFT) + INSTAGRAM_EPOCH);
        return Optional.of(at.atOffset(KAZAKHSTAN).toLocalDate());
    }

    private static Optional<Post> youtube(Address address, List<String> path) {
        var id = address.host().equals("youtu.be")
                ? path.stream().findFirst()
                : address.parameter("v").or(() -> after(path, YOUTUBE_KINDS));
        return id.map(found -> of("youtube", found, "youtube.com"));
    }

    private static Optional<Post> facebook(Address address, List<String> path) {
        if (address.host().equals("fb.watch")) {
            return path.stream().findFirst().map(code -> of("facebook", "watch/" + code, "facebook.com"));
        }
        if (path.size() >= 2 && path.getFirst().equals("share")) {
            return Optional.of(of("facebook", "share/" + path.getLast(), "facebook.com"));
        }
        return address.parameter("story_fbid")
                .or(() -> address.parameter("fbid"))
                .or(() -> address.parameter("v"))
                .or(() -> after(path, FACEBOOK_KINDS).map(id -> lastNumber(path).orElse(id)))
                .map(id -> of("facebook", id, "facebook.com"));
    }

    /** The id stands last, behind an optional wording of the post. */
    private static Optional<String> lastNumber(List<String> path) {
        return Optional.of(path.getLast()).filter(NUMBER.asMatchPredicate());
    }

    private static Optional<Post> tiktok(Address address, List<String> path) {
        if (!address.host().equals("tiktok.com")) {
            return path.stream().findFirst().map(code -> of("tiktok", "short/" + code, "tiktok.com"));
        }
        return after(path, Set.of("t"))
                .map(code -> of("tiktok", "short/" + code, "tiktok.com"))
                .or(() -> after(path, Set.of("video", "photo", "v"))
                        .map(id -> of("tiktok", id.replaceFirst("\\.html$", ""), "tiktok.com")));
    }

    /** Documents and files of one id, however they are opened; a folder is none. */
    private static Optional<Post> google(Address address, List<String> path) {
        if (path.contains("folders") || address.key().contains("folder")) {
            return Optional.empty();
        }
        return after(path, Set.of("d"))
                .filter(id -> !id.equals("e"))
                .or(() -> path.size() == 1 && GOOGLE_OPENERS.contains(path.getFirst())
                        ? address.parameter("id")
                        : Optional.empty())
                .map(id -> new Post("google:" + id, address.host(), null));
    }

    private static Optional<Post> telegram(List<String> path) {
        var place = !path.isEmpty() && path.getFirst().equals("s") ? path.subList(1, path.size()) : path;
        if (place.size() < 2 || !NUMBER.matcher(place.getLast()).matches()) {
            return Optional.empty();
        }
        return Optional.of(of("telegram", String.join("/", place).toLowerCase(Locale.ROOT), "t.me"));
    }

    private static Optional<Post> vk(Address address, List<String> path) {
        return Optional.of(
                        address.parameter("w").or(() -> address.parameter("z")).orElse(String.join("/", path)))
                .map(VK_ID::matcher)
                .filter(Matcher::find)
                .map(found -> of("vk", found.group(), "vk.com"));
    }
}
