package kz.esep.admin.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an upload that states to be too long before anything of it is read, with our own page: the container would
 * refuse it with one of its own, in English only. It leads to the page and does not make it: whatever looks at the
 * parameters of this request would have the container read the upload.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadLimit extends OncePerRequestFilter {

    private final long most;

    UploadLimit(MultipartProperties settings) {
        this.most = settings.getMaxRequestSize().toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most) {
            sayTooLarge(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (InvalidParameterException found) {
            // Only of an upload that does not state its length, which no browser sends.
            if (found.getErrorCode() != HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE || response.isCommitted()) {
                throw found;
            }
            sayTooLarge(response);
        }
    }

    private static void sayTooLarge(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, TooLargeController.PATH);
    }
}
