package kz.esep.admin.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads whoever signed in with a one-time password to the page for a new one, whatever was asked for. */
@Configuration(proxyBeanMethods = false)
class PasswordFirst implements WebMvcConfigurer, HandlerInterceptor {

    private static final List<String> OPEN =
            List.of("/password", "/sign-in", "/language", "/error", "/look/**", "/webjars/**");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns(OPEN);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && signedIn.getPrincipal() instanceof SignedIn operator && operator.mustChangePassword()) {
            response.sendRedirect("/password");
            return false;
        }
        return true;
    }
}
