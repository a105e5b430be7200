package kz.esep.telegram.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import kz.esep.Settings;
import kz.esep.telegram.ConditionalOnToken;
import kz.esep.telegram.Introduction;
import kz.esep.telegram.ReceivingMode;
import kz.esep.telegram.Requests;
import kz.esep.telegram.contact.TelegramState;
import kz.esep.telegram.contact.ThisProcess;
import kz.esep.telegram.receiving.Acceptance;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Puts the webhook together where an address is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnToken
@Conditional(ReceivingMode.ByWebhook.class)
class WebhookConfiguration {

    private final WebhookAddress address;

    WebhookConfiguration(Settings settings) {
        this.address = WebhookAddress.of(settings);
    }

    @Bean
    Registration webhookRegistration(
            Requests requests,
            Introduction introduction,
            Acceptance acceptance,
            TelegramState state,
            ThisProcess process,
            Clock clock,
            @Value("${esep.receiving.webhook:30s}") Duration look) {
        return new Registration(address, requests, introduction, acceptance, state, process, clock, look);
    }

    @Bean
    RouterFunction<ServerResponse> webhookEndpoint(Registration registration, MeterRegistry metrics) {
        var endpoint = new Endpoint(address, registration, metrics);
        return RouterFunctions.route().POST(address.path(), endpoint::take).build();
    }

    @Bean("telegramWebhook")
    WebhookHealth webhookHealth(Registration registration, Clock clock, MeterRegistry metrics) {
        return new WebhookHealth(registration, clock, metrics);
    }
}
