package kz.esep.admin.calls;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import kz.esep.language.Phrase;

/** Addresses of the web as somebody has typed them. */
final class WebLinks {

    private WebLinks() {}

    /** What speaks against the first that nobody could open: it is no address, or its host has no domain. */
    static Map<String, Phrase> doubts(String field, List<String> links) {
        return links.stream()
                .filter(link -> !canBeOpened(link))
                .findFirst()
                .map(link -> Map.of(field, Phrase.of("call.no-link", "link", link)))
                .orElse(Map.of());
    }

    private static boolean canBeOpened(String link) {
        try {
            var host = new URI(link).getHost();
            return link.matches("https?://\\S+") && host != null && host.matches(".+\\.\\p{L}{2,}");
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
