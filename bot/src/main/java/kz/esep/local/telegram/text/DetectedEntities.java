package kz.esep.local.telegram.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Telegram finds in plain text by itself: commands, addresses, mentions, hashtags, e-mails, phone numbers. */
final class DetectedEntities {
    /**
     * One kind.
     *
     * @param signs without any of which there is none of its kind in a text
     */
    private record Kind(String type, String signs, Pattern pattern) {
        static Kind of(String type, String signs, String pattern) {
            return new Kind(type, signs, Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS));
        }

        boolean isPossibleIn(String text) {
            return signs.chars().anyMatch(sign -> text.indexOf(sign) >= 0);
        }
    }

    private static final String DOMAINS = "(?:kz|com|org|net|ru|info|me|io|edu|gov|қаз|рф|app|dev|biz|uz|kg|by|eu|tv)";
    private static final List<Kind> KINDS = List.of(
            Kind.of(
                    "url",
                    ".:",
                    "(?i)(?<![\\w@.])(?:https?://[^\\s<>\"«»]+|(?:[\\p{L}\\d-]+\\.)+" + DOMAINS
                            + "(?![\\w@])(?:[/?#][^\\s<>\"«»]*)?)"),
            Kind.of("email", "@", "(?<![\\w.+-])[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,}"),
            Kind.of("bot_command", "/", "(?<![\\w/@<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{5,32})?(?![\\w/])"),
            Kind.of("mention", "@", "(?<![\\w@/])@[A-Za-z][A-Za-z0-9_]{3,31}(?!\\w)"),
            Kind.of("hashtag", "#", "(?<![\\w#&])#(?=\\w*\\p{L})\\w{1,256}(?![\\w#])"),
            Kind.of("cashtag", "$", "(?<![\\w$])\\$[A-Z]{3,8}(?!\\w)"),
            Kind.of("phone_number", "+", "(?<![\\w+])\\+\\d[\\d() -]{8,17}\\d(?!\\w)"));

    private DetectedEntities() {}

    static List<Entity> in(String text) {
        List<Entity> found = new ArrayList<>();
        for (Kind kind : KINDS) {
            if (!kind.isPossibleIn(text)) {
                continue;
            }
            Matcher matcher = kind.pattern().matcher(text);
            while (matcher.find()) {
                int end = kind.type().equals("url") ? endOfUrl(text, matcher.start(), matcher.end()) : matcher.end();
                Entity entity = Entity.of(kind.type(), matcher.start(), end - matcher.start());
                if (found.stream().noneMatch(other -> other.offset() < entity.end() && entity.offset() < other.end())) {
                    found.add(entity);
                }
            }
        }
        return found;
    }

    /** Punctuation that ends a sentence is no part of the address before it, nor is a bracket opened outside. */
    private static int endOfUrl(String text, int begin, int end) {
        int last = end;
        while (last > begin + 1) {
            char c = text.charAt(last - 1);
            boolean stray = c == ')' && count(text, ')', begin, last) > count(text, '(', begin, last);
            if (".,;:!?'\"…".indexOf(c) < 0 && !stray) {
                return last;
            }
            last--;
        }
        return last;
    }

    private static long count(String text, char wanted, int begin, int end) {
        return text.substring(begin, end).chars().filter(c -> c == wanted).count();
    }
}
