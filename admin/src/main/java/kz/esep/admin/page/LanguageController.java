package kz.esep.admin.page;

import java.time.Duration;
import kz.esep.language.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Switches the language and returns to the page. */
@Controller
class LanguageController {

    private static final Duration KEPT = Duration.ofDays(365);

    @PostMapping("/language")
    ResponseEntity<Void> choose(@RequestParam String language, @RequestParam(defaultValue = "/") String back) {
        var cookie = ResponseCookie.from(
                        ReaderLanguage.COOKIE, Language.of(language).code())
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.LOCATION, isOurs(back) ? back : "/")
                .build();
    }

    /** Only a path of this site: "//host" and "/\host" would lead a browser elsewhere. */
    private static boolean isOurs(String back) {
        return back.matches("/([A-Za-z0-9_-][A-Za-z0-9_/.-]*)?(\\?[A-Za-z0-9_=&-]*)?");
    }
}
