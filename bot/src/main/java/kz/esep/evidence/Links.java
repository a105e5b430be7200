package kz.esep.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds web addresses in what people type or paste, and names what they lead to. */
public final class Links {

    /** Anything with a scheme; or letters, dots and an ending that is known, so that {@code report.pdf} is none. The
     * number of parts is limited, because the matcher needs stack for each.
     */
    private static final Pattern CANDIDATE = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}@._-])(?:https?://[^\\s<>\"«»]+|(?:[\\p{L}\\p{N}-]+\\.){1,20}(\\p{L}{2,})(?:[:/?#][^\\s<>\"«»]*)?(?![\\p{L}\\p{N}@]))");

    private static final Set<String> ENDINGS = Set.of(
            "kz", "қаз", "com", "org", "net", "ru", "рф", "info", "eu", "be", "me", "tv", "media", "news", "site",
            "online", "app", "io", "edu", "gov", "watch", "uz", "kg", "asia", "link", "page");

    private static final String TRAILING = ".,;:!?'\"*_~`…”’»";

    private Links() {}

    /**
     * Every address in a text, in its order, each post once.
     *
     * @param text as typed or pasted; addresses may lack {@code https://} and have punctuation behind them
     */
    public static List<Publication> recognise(String text) {
        var found = new LinkedHashMap<String, Publication>();
        var candidates = CANDIDATE.matcher(text);
        while (candidates.find()) {
            var ending = candidates.group(1);
            if (ending == null || ENDINGS.contains(ending.toLowerCase(Locale.ROOT))) {
                var publication = publication(Address.parse(withoutTrailing(candidates.group())));
                found.putIfAbsent(publication.key(), publication);
            }
        }
        return List.copyOf(found.values());
    }

    private static Publication publication(Address address) {
        return Post.at(address)
                .map(post -> new Publication(address.url(), post.key(), post.platform(), post.posted()))
                .orElseGet(() -> new Publication(address.url(), address.key(), address.host(), null));
    }

    /** The sentence around an address is no part of it; a closing bracket is, where its opening one is. */
    private static String withoutTrailing(String candidate) {
        var end = candidate.length();
        while (end > 0) {
            var last = candidate.charAt(end - 1);
            var inside = candidate.substring(0, end);
            var stray = (last == ')' && isUnopened(inside, '(', ')'))
                    || (last == ']' && isUnopened(inside, '[', ']'))
                    || last == '}';
            if (!stray && TRAILING.indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return candidate.substring(0, end);
    }

    private static boolean isUnopened(String text, char opening, char closing) {
        return text.chars().filter(c -> c == closing).count()
                > text.chars().filter(c -> c == opening).count();
    }
}
