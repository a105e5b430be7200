package kz.esep.admin.reports.checks.links;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.facts.Facts;
import kz.esep.language.Phrase;

/** An address that cannot open as it is written: no domain, a space inside, a foreign letter in a post's code. */
public final class LinkBrokenForm implements Check<Facts> {

    private static final String CODE = "LINK_BROKEN_FORM";

    /** What browsers open at most. */
    private static final int LONGEST = 2_000;

    private static final int SHOWN = 120;

    private static final Pattern SCHEME = Pattern.compile("(?i)^https?://");
    private static final Pattern HALF_SCHEME =
            Pattern.compile("(?i)^(?:h?t?tps?:(?!//)|https?//|h?ttps?:/(?!/)|htt?ps?:///|https?;).*");
    private static final Pattern HOST = Pattern.compile(
            "(?U)^(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]*[\\p{L}\\p{N}])?\\.)+\\p{L}[\\p{L}\\p{N}-]+(?::\\d+)?$");
    private static final Pattern POST = Pattern.compile("^/(?:[\\w.]+/)?(?:p|reel|reels|tv)(?:/([^/]*))?(?:/.*)?$");
    /** All reels of somebody, which is a page that opens. */
    private static final Pattern TAB = Pattern.compile("^/[\\w.]+/reels/?$");

    private static final Pattern SHORTCODE = Pattern.compile("[A-Za-z0-9_-]{10,}");
    private static final Pattern STRAY_END = Pattern.compile(".*[.,;:…«»\"’”]$|[^(]*\\)$|[^\\[]*]$");

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        var ofActivities = facts.activities().stream()
                .flatMap(activity -> activity.links().stream()
                        .flatMap(link -> fault(link.url()).stream()
                                .map(fault -> Found.warning(code(), Names.where(activity))
                                        .with(
                                                "place",
                                                Phrase.of("findings.place.activity", "activity", Names.of(activity)))
                                        .with("fault", Phrase.of("findings.fault." + fault))
                                        .with("link", Names.cut(link.url(), SHOWN))
                                        .finding())));
        return Stream.concat(ofActivities, outside(facts.told().evidenceFolders().stream(), "evidenceFolders"));
    }

    /** Findings about links that stand under no activity. */
    public static Stream<Finding> outside(Stream<String> links, String where) {
        return links.flatMap(link -> fault(link).stream()
                .map(fault -> Found.warning(CODE, where)
                        .with("place", Phrase.of("findings.place.outside"))
                        .with("fault", Phrase.of("findings.fault." + fault))
                        .with("link", Names.cut(link, SHOWN))
                        .finding()));
    }

    /** What is wrong with an address, by the name of its phrase. */
    static Optional<String> fault(String given) {
        var url = given.strip();
        if (url.length() > LONGEST) {
            return Optional.of("long");
        }
        if (HALF_SCHEME.matcher(url).matches()) {
            return Optional.of("scheme");
        }
        if (url.chars().anyMatch(Character::isWhitespace)) {
            return Optional.of("space");
        }
        var rest = SCHEME.matcher(url).replaceFirst("");
        var end = rest.split("[/?#]", 2)[0];
        if (!HOST.matcher(end).matches()) {
            return Optional.of("host");
        }
        if (STRAY_END.matcher(url).matches()) {
            return Optional.of("end");
        }
        return isHalfAPost(end, rest.substring(end.length())) ? Optional.of("code") : Optional.empty();
    }

    private static boolean isHalfAPost(String host, String rest) {
        if (!host.toLowerCase(Locale.ROOT).endsWith("instagram.com")) {
            return false;
        }
        var place = rest.split("[?#]", 2)[0];
        var post = POST.matcher(place);
        return post.matches()
                && !TAB.matcher(place).matches()
                && (post.group(1) == null || !SHORTCODE.matcher(post.group(1)).matches());
    }
}
