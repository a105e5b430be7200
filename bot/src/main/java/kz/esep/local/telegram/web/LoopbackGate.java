package kz.esep.local.telegram.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only this machine in. The Host is looked at because a foreign page may have its own name point at loopback
 * (DNS rebinding), the Origin because it may simply post to loopback.
 */
public final class LoopbackGate extends OncePerRequestFilter {
    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isFromHere(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write("The local Telegram answers this machine only.");
            return;
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        chain.doFilter(request, response);
    }

    /** A held answer passes the gate once, when it is asked for. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return true;
    }

    private static boolean isFromHere(HttpServletRequest request) throws IOException {
        String origin = request.getHeader("Origin");
        String site = request.getHeader("Sec-Fetch-Site");
        return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                && isLocal(request.getHeader("Host"))
                && (origin == null || isOwn(origin, request))
                && (site == null || !isForeignChange(site, request));
    }

    private static boolean isForeignChange(String site, HttpServletRequest request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        boolean acts = request.getRequestURI().startsWith("/bot")
                || request.getRequestURI().startsWith("/local");
        boolean opensPage = reads && !acts && "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
        return !opensPage && !site.equals("same-origin") && !site.equals("none");
    }

    private static boolean isLocal(@Nullable String host) {
        return host != null && HOSTS.contains(host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT));
    }

    private static boolean isOwn(String origin, HttpServletRequest request) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null && authority.equalsIgnoreCase(request.getHeader("Host"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
