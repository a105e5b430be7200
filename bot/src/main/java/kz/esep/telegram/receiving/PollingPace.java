package kz.esep.telegram.receiving;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How receiving by polling waits when something goes wrong.
 *
 * @param look how often the session is looked after; also the first pause during an outage of the database
 * @param shortest the pause after the first failed poll; it doubles with every further one
 * @param longest up to this
 * @param conflict the pause after somebody else has polled with the same token
 */
@ConfigurationProperties("esep.receiving.polling")
record PollingPace(
        @DefaultValue("1s") Duration look,
        @DefaultValue("500ms") Duration shortest,
        @DefaultValue("30s") Duration longest,
        @DefaultValue("5s") Duration conflict) {}
