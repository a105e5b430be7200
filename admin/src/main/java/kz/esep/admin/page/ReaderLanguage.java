package kz.esep.admin.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import kz.esep.language.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.WebUtils;

/** The language a reader has chosen, kept in a cookie; before that the browser's, else Kazakh. */
final class ReaderLanguage {

    static final String COOKIE = "esep-language";

    private ReaderLanguage() {}

    static Language of(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, COOKIE);
        return Language.of(chosen != null ? chosen.getValue() : request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
