package kz.esep.facts;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.esep.evidence.Publication;
import kz.esep.plan.Indicator;

/** Which publications an indicator speaks of. */
enum Outlets {
    ANY,
    SOCIAL,
    OFFICIAL,
    MEDIA;

    private static final Pattern SOCIAL_WORDS = Pattern.compile("социальн\\S* сет|соцсет|әлеуметтік желі|instagram");
    private static final Pattern OFFICIAL_WORDS = Pattern.compile("ресми сайт|официальн\\S* сайт");
    private static final Pattern MEDIA_WORDS =
            Pattern.compile("(?<!\\p{L})(сми|бақ)(?!\\p{L})|бұқаралық ақпарат|масс-?медиа");
    private static final List<String> SOCIAL_HOSTS = List.of(
            "instagram.com",
            "facebook.com",
            "fb.watch",
            "tiktok.com",
            "youtube.com",
            "youtu.be",
            "t.me",
            "threads.net",
            "threads.com",
            "vk.com",
            "x.com",
            "twitter.com",
            "ok.ru",
            "linkedin.com",
            "whatsapp.com");

    static Outlets of(Indicator indicator) {
        var name = indicator.name().in(indicator.name().original()).toLowerCase(Locale.ROOT);
        var social = SOCIAL_WORDS.matcher(name).find();
        var media = MEDIA_WORDS.matcher(name).find();
        if (social != media) {
            return social ? SOCIAL : MEDIA;
        }
        return OFFICIAL_WORDS.matcher(name).find() && !social ? OFFICIAL : ANY;
    }

    boolean contains(Publication publication) {
        var host = publication.platform().toLowerCase(Locale.ROOT);
        var social = SOCIAL_HOSTS.stream().anyMatch(known -> host.equals(known) || host.endsWith("." + known));
        var official = host.equals("gov.kz") || host.endsWith(".gov.kz");
        return switch (this) {
            case ANY -> true;
            case SOCIAL -> social;
            case OFFICIAL -> official;
            case MEDIA -> !social && !official;
        };
    }
}
