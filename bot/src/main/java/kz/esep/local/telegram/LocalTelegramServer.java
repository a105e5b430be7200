package kz.esep.local.telegram;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/**
 * The local Telegram alone, in its own small application: it goes on while a bot beside it is stopped, killed and
 * started again.
 */
public final class LocalTelegramServer implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    /** Not marked as a configuration, so that the scan of a surrounding application passes it by. */
    @ComponentScan(basePackageClasses = LocalTelegramServer.class)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpEncodingAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        MultipartAutoConfiguration.class
    })
    static class Alone {}

    private LocalTelegramServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts on 127.0.0.1.
     *
     * @param directory where everything is kept
     * @param port 0 for any free one
     */
    public static LocalTelegramServer start(Path directory, int port) {
        return start(directory, port, Map.of());
    }

    /** Starts with settings such as {@code esep.local-telegram.per-second}. */
    public static LocalTelegramServer start(Path directory, int port, Map<String, String> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("esep.local.telegram", "true");
        all.put("esep.local-telegram.directory", directory.toString());
        all.put("server.address", "127.0.0.1");
        all.put("server.port", port);
        all.put("server.shutdown", "immediate");
        all.put("spring.config.name", "local-telegram");
        SpringApplication application = new SpringApplicationBuilder(Alone.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .build();
        application.setEnvironment(new OwnEnvironment(all));
        return new LocalTelegramServer(application.run());
    }

    /** For example http://127.0.0.1:34567, without a slash at the end. */
    public String url() {
        return "http://127.0.0.1:" + port();
    }

    public URI uri() {
        return URI.create(url());
    }

    public int port() {
        return context.getEnvironment().getProperty("local.server.port", Integer.class, 0);
    }

    @Override
    public void close() {
        context.close();
    }
}
