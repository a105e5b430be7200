package kz.esep.admin.access;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** What is open to everyone, what to those who run a project, and what only to operators. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** No script and no style but our own files; nobody may frame us. */
    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final int BCRYPT_ROUNDS = 12;

    private static final String[] OPEN = {
        "/sign-in", "/sign-in/link/*", "/language", "/error", "/look/**", "/webjars/**", "/favicon.ico"
    };

    /** Where names of participants stand: for those who run the project, and nobody else. */
    private static final String[] NAMES = {
        "/projects/{id}/attendance/{entry}/names",
        "/projects/{id}/attendance/{entry}/names/**",
        "/projects/{id}/attendance/{entry}/list",
        "/projects/{id}/export"
    };

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(BCRYPT_ROUNDS);
    }

    @Bean
    Throttle throttle(ObjectProvider<Ticker> ticker) {
        return new Throttle(ticker.getIfAvailable(Ticker::systemTicker));
    }

    @Bean
    AuthenticationProvider passwordSignIn(Operators operators, PasswordEncoder encoder, Throttle throttle) {
        var passwords = new DaoAuthenticationProvider(name -> operators
                .find(name)
                .map(SignedIn::new)
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(name)));
        passwords.setPasswordEncoder(encoder);
        return new PasswordSignIn(passwords, throttle);
    }

    /** Who is signed in where, so that a new password ends the sessions of the old one. */
    @Bean
    SessionRegistry sessions() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    /** The first line that fits an address decides; what no line knows is for operators only. */
    private static void guard(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            Gate gate,
            List<Belonging> belongings) {
        requests.requestMatchers(OPEN).permitAll();
        requests.requestMatchers("/", "/plan-template").access(gate.office());
        requests.requestMatchers(NAMES).access(gate.names());
        requests.requestMatchers("/projects/{id}/people/{person}/role").access(gate.appointing());
        requests.requestMatchers("/projects/{id}", "/projects/{id}/**").access(gate.project());
        for (var belonging : belongings) {
            requests.requestMatchers(belonging.path() + "/{id}", belonging.path() + "/{id}/**")
                    .access(gate.of(belonging));
        }
        requests.anyRequest().access(gate.operators());
    }

    /** Machines: health is for everyone, measurements only with name and password. */
    @Bean
    @Order(1)
    SecurityFilterChain forMachines(HttpSecurity http) {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(Customizer.withDefaults())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable()) // nothing here is changed, and no cookie is looked at
                .build();
    }

    /** People. */
    @Bean
    @Order(2)
    SecurityFilterChain forPeople(HttpSecurity http, SessionRegistry sessions, Gate gate, List<Belonging> belongings) {
        return http.authorizeHttpRequests(requests -> guard(requests, gate, belongings))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .failureHandler((request, response, failure) -> response.sendRedirect(
                                failure instanceof LockedException ? "/sign-in?later" : "/sign-in?wrong")))
                .sessionManagement(session ->
                        session.maximumSessions(-1).sessionRegistry(sessions).expiredUrl("/sign-in"))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?bye"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(), microphone=(), geolocation=()")))
                .build();
    }
}
