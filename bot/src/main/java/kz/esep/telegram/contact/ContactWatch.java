package kz.esep.telegram.contact;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.esep.language.Phrase;
import kz.esep.language.Phrases;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Mailboxes;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.People;
import kz.esep.telegram.ConditionalOnToken;
import kz.esep.telegram.RepeatedLook;
import kz.esep.telegram.contact.TelegramState.Contact;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Shares with all processes when Telegram was last heard of, and tells operators, once, when that is too long ago and
 * once when it is over. They may hear the first only together with the second; the back office shows it in between.
 */
@Component
@ConditionalOnToken
public class ContactWatch extends RepeatedLook {

    private static final Logger log = LoggerFactory.getLogger(ContactWatch.class);

    private final TelegramState state;
    private final Receiving receiving;
    private final People people;
    private final Mailboxes mailboxes;
    private final Phrases phrases;
    private final Clock clock;
    private final Instant since;
    private volatile @Nullable Contact known;

    /** @param look how often to share and to look */
    public ContactWatch(
            TelegramState state,
            Receiving receiving,
            People people,
            Mailboxes mailboxes,
            Phrases phrases,
            Clock clock,
            MeterRegistry metrics,
            @Value("${esep.receiving.contact:15s}") Duration look) {
        super("contact-watch", look);
        this.state = state;
        this.receiving = receiving;
        this.people = people;
        this.mailboxes = mailboxes;
        this.phrases = phrases;
        this.clock = clock;
        this.since = clock.instant();
        Gauge.builder("esep.telegram.contact.age", this, watch -> watch.age().toMillis() / 1000.0)
                .description("Time since any process last heard of Telegram")
                .baseUnit("seconds")
                .register(metrics);
    }

    private Duration age() {
        var contact = known;
        return Duration.between(contact == null ? since : contact.last(), clock.instant());
    }

    /** Whether operators are, or are about to be, told that Telegram cannot be reached. */
    public boolean isLost() {
        return age().compareTo(TelegramState.TOO_LONG) > 0;
    }

    @Override
    public void look() {
        receiving.lastContact().ifPresent(state::heard);
        if (state.contact().isEmpty() && age().compareTo(TelegramState.TOO_LONG) > 0) {
            // Never heard of: the outage counts from the start of this process.
            state.heard(since);
        }
        state.contact().ifPresent(contact -> {
            known = contact;
            judge(contact);
        });
    }

    private void judge(Contact contact) {
        var lost = contact.isLost(clock.instant());
        if (lost && contact.alarmed() == null) {
            log.error("Telegram was not heard of since {}", contact.last());
            tell("lost", contact.last());
            state.alarmed(contact.last());
        } else if (!lost && contact.alarmed() instanceof Instant outage) {
            log.info("Telegram is heard of again; it was not since {}", outage);
            tell("back", outage);
            state.alarmed(null);
        }
    }

    /** A mailbox takes the same message once, so that a crash in between, or another process, tells nothing twice. */
    private void tell(String what, Instant outage) {
        var id = "telegram-" + what + ":" + outage.toEpochMilli();
        for (var operator : people.operators()) {
            var sentence = phrases.sayHtml(operator.language(), Phrase.of("contact." + what, "at", outage));
            mailboxes.post(operator.chat(), new Outgoing.Say(id, Body.of(sentence)));
        }
    }

    /** Like what receives: starts after and stops before what sends. */
    @Override
    public int getPhase() {
        return 300;
    }
}
