package kz.esep.local.telegram.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as Telegram takes them: http, https, tg and ton, with a host that has a dot. */
public final class Links {
    private static final Set<String> WEB = Set.of("http", "https");
    private static final Set<String> OWN = Set.of("tg", "ton", "tonsite");
    private static final Pattern MENTION = Pattern.compile("tg://user/?\\?id=(\\d+)");

    private Links() {}

    /** The address in full (a bare host gets http in front), or empty when Telegram would refuse it. */
    public static Optional<String> checked(String written) {
        String trimmed = written.strip();
        String full = trimmed.contains("://") || trimmed.startsWith("tg:") ? trimmed : "http://" + trimmed;
        try {
            URI uri = new URI(full.replace(" ", "%20").replace("<", "%3C").replace(">", "%3E"));
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (OWN.contains(scheme)) {
                return Optional.of(full);
            }
            String authority = uri.getRawAuthority();
            boolean good = WEB.contains(scheme) && authority != null && hasGoodHost(authority);
            boolean bare = uri.getRawPath() == null || uri.getRawPath().isEmpty();
            return good ? Optional.of(bare && uri.getRawQuery() == null ? withSlash(full) : full) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The entity of a link over this text: a mention of a user, a link, or none for a wrong address. */
    static Optional<Entity> entity(String written, int offset, int length) {
        Matcher mention = MENTION.matcher(written);
        if (mention.matches()) {
            return Optional.of(new Entity("text_mention", offset, length, Map.of("user", mention.group(1))));
        }
        return checked(written).map(url -> new Entity("text_link", offset, length, Map.of("url", url)));
    }

    private static boolean hasGoodHost(String authority) {
        String host = authority.substring(authority.lastIndexOf('@') + 1).replaceFirst(":\\d+$", "");
        int dot = host.lastIndexOf('.');
        return dot > 0 && dot < host.length() - 1;
    }

    private static String withSlash(String url) {
        int hash = url.indexOf('#');
        return hash < 0 ? url + "/" : url.substring(0, hash) + "/" + url.substring(hash);
    }
}
