package kz.esep.local.telegram.page;

import java.util.Map;
import java.util.Optional;
import kz.esep.local.telegram.web.LocalController;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /chat}: the page on which one is any of the persons. */
@LocalController
final class ChatPageController {
    private static final String FOLDER = "kz/esep/local/telegram/page/";
    private static final Map<String, String> TYPES = Map.of(
            "chat.html", "text/html;charset=UTF-8",
            "chat.css", "text/css;charset=UTF-8",
            "chat.js", "text/javascript;charset=UTF-8",
            "icon.svg", "image/svg+xml");
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src 'self' blob: data:; media-src 'self' blob:; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    @GetMapping({"/chat", "/chat/"})
    ResponseEntity<Resource> page() {
        return part("chat.html");
    }

    @GetMapping("/chat/{name}")
    ResponseEntity<Resource> part(@PathVariable String name) {
        return Optional.ofNullable(TYPES.get(name))
                .map(type -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(type))
                        .cacheControl(CacheControl.noCache())
                        .header("Content-Security-Policy", POLICY)
                        .<Resource>body(new ClassPathResource(FOLDER + name)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
