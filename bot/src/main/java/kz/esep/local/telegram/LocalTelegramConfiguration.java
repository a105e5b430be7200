package kz.esep.local.telegram;

import jakarta.servlet.MultipartConfigElement;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;
import kz.esep.CannotStart;
import kz.esep.local.telegram.api.DroppedConnections;
import kz.esep.local.telegram.api.Faults;
import kz.esep.local.telegram.api.Pace;
import kz.esep.local.telegram.call.Calls;
import kz.esep.local.telegram.call.HttpCalls;
import kz.esep.local.telegram.delivery.Polls;
import kz.esep.local.telegram.delivery.Webhooks;
import kz.esep.local.telegram.description.Description;
import kz.esep.local.telegram.files.SentFiles;
import kz.esep.local.telegram.methods.Limits;
import kz.esep.local.telegram.methods.Methods;
import kz.esep.local.telegram.persons.Acts;
import kz.esep.local.telegram.web.LoopbackGate;
import kz.esep.local.telegram.world.Json;
import kz.esep.local.telegram.world.World;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/**
 * The local Telegram, only where {@code esep.local.telegram=true} was set. It refuses to start beside a real token, and
 * on an address others could reach.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("esep.local.telegram")
class LocalTelegramConfiguration {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final long LARGEST_FILE = 64L * 1024 * 1024;
    private static final long LARGEST_REQUEST = 10 * LARGEST_FILE;

    /** A token as @BotFather gives them out; those of the local Telegram are shorter. */
    private static final Pattern REAL_TOKEN = Pattern.compile("\\d+:[A-Za-z0-9_-]{30,}");

    private final LocalTelegramSettings settings;
    private final Polls polls;
    private final World world;

    LocalTelegramConfiguration(Environment environment) {
        requireLoopback(environment.getProperty("server.address", ""));
        requireNoRealToken(environment.getProperty("esep.telegram.token", ""));
        System.setProperty("thumbnailator.conserveMemoryWorkaround", "true");
        settings = LocalTelegramSettings.from(environment);
        world = World.open(settings.directory(), settings.names(), CLOCK);
        polls = new Polls(world);
    }

    @Bean
    World localTelegramWorld() {
        return world;
    }

    @Bean
    Polls localTelegramPolls() {
        return polls;
    }

    @Bean
    Limits localTelegramLimits() {
        return settings.limits();
    }

    @Bean
    SentFiles localTelegramFiles() {
        return new SentFiles(settings.directory(), world);
    }

    @Bean
    Calls localTelegramCalls() {
        return new Calls(Description.shipped());
    }

    @Bean
    HttpCalls localTelegramHttpCalls(Calls calls) {
        return new HttpCalls(calls);
    }

    @Bean
    Methods localTelegramMethods(SentFiles files) {
        return new Methods(world, files, settings.limits());
    }

    @Bean
    Webhooks localTelegramWebhooks(Methods methods, Calls calls) {
        Webhooks webhooks = new Webhooks(world, polls, (bot, answer) -> carryOut(methods, calls, bot, answer));
        methods.add("setWebhook", webhooks::set);
        methods.add("deleteWebhook", webhooks::delete);
        methods.add("getWebhookInfo", webhooks::info);
        return webhooks;
    }

    @Bean
    Acts localTelegramActs(SentFiles files) {
        return new Acts(world, files);
    }

    @Bean
    Faults localTelegramFaults() {
        return new Faults();
    }

    @Bean
    Pace localTelegramPace() {
        return new Pace(settings.limits(), CLOCK);
    }

    @Bean
    LoopbackGate localTelegramGate() {
        return new LoopbackGate();
    }

    /** Files go to disk as they come in, and may be as large as Telegram lets people send them here. */
    @Bean
    MultipartConfigElement multipartConfigElement() {
        return new MultipartConfigElement("", LARGEST_FILE, LARGEST_REQUEST, 0);
    }

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> localTelegramConnections() {
        return factory -> factory.addEngineValves(new DroppedConnections());
    }

    /** A held poll would hold up a graceful stop. */
    @EventListener(ContextClosedEvent.class)
    void letPollsGo() {
        polls.close();
    }

    private static void carryOut(Methods methods, Calls calls, long bot, JsonNode answer) {
        String name = Json.text(answer, "method").orElse("");
        methods.carryOut(calls.read(bot, calls.method(name), Map.of(), answer, Map.of()));
    }

    private static void requireNoRealToken(String token) {
        if (REAL_TOKEN.matcher(token.strip()).matches()) {
            throw new CannotStart("The local Telegram does not start beside a real token: leave out either"
                    + " esep.local.telegram or ESEP_TELEGRAM_TOKEN.");
        }
    }

    private static void requireLoopback(String address) {
        try {
            if (!address.isBlank() && InetAddress.getByName(address).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException e) {
            throw new CannotStart("The local Telegram needs a loopback server.address, not an unknown name.", e);
        }
        throw new CannotStart("The local Telegram starts only when server.address is a loopback address"
                + " such as 127.0.0.1, because whoever reaches it can speak for anybody.");
    }
}
