package kz.esep.telegram.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.esep.telegram.Answer;
import kz.esep.telegram.Introduction;
import kz.esep.telegram.RepeatedLook;
import kz.esep.telegram.Requests;
import kz.esep.telegram.contact.Receiving;
import kz.esep.telegram.contact.TelegramState;
import kz.esep.telegram.contact.ThisProcess;
import kz.esep.telegram.receiving.Acceptance;
import kz.esep.telegram.receiving.RawUpdate;
import kz.esep.telegram.receiving.Reception;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.objects.WebhookInfo;

/**
 * Tells Telegram where to post, looks again and again whether it still does, and takes the address back when the last
 * process stops. Any process may come and go at any time: whoever finds the address gone while it runs sets it again.
 */
final class Registration extends RepeatedLook implements Receiving {

    private static final Logger log = LoggerFactory.getLogger(Registration.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** A process that was not seen for so many looks is gone. */
    private static final int LOOKS_MISSED = 4;

    private final WebhookAddress address;
    private final Requests requests;
    private final Introduction introduction;
    private final Acceptance acceptance;
    private final TelegramState state;
    private final ThisProcess process;
    private final Clock clock;
    private final Duration look;
    private volatile @Nullable Serving serving;
    private volatile @Nullable Instant contact;
    private volatile @Nullable WebhookInfo info;

    /** What exists once it is known who the bot is. */
    private record Serving(Reception reception, Gathering gathering) {}

    /** @param look how often to look whether Telegram still has the address */
    Registration(
            WebhookAddress address,
            Requests requests,
            Introduction introduction,
            Acceptance acceptance,
            TelegramState state,
            ThisProcess process,
            Clock clock,
            Duration look) {
        super("webhook-watch", look);
        this.address = address;
        this.requests = requests;
        this.introduction = introduction;
        this.acceptance = acceptance;
        this.state = state;
        this.process = process;
        this.clock = clock;
        this.look = look;
    }

    /** Whether an update is committed; false when it is to be sent again. */
    boolean take(RawUpdate update) {
        var now = serving;
        return now != null && now.gathering().take(update);
    }

    /** What Telegram last said of the webhook. */
    Optional<WebhookInfo> info() {
        return Optional.ofNullable(info);
    }

    @Override
    public Optional<Instant> lastContact() {
        return Optional.ofNullable(contact);
    }

    @Override
    protected void look() {
        if (serving == null && !serve()) {
            return;
        }
        state.serving(process.name(), clock.instant());
        if (requests.make(new GetWebhookInfo()) instanceof Answer.Done<WebhookInfo> done) {
            var found = done.result();
            contact = clock.instant();
            info = found;
            if (!address.url().toString().equals(found.getUrl())) {
                set();
            }
        }
    }

    private boolean serve() {
        var bot = introduction.introduce();
        bot.ifPresent(identity -> {
            state.serving(process.name(), clock.instant());
            var reception = new Reception(acceptance, identity, FIRST_PAUSE);
            serving = new Serving(reception, new Gathering(reception::keep, PATIENCE));
            // Also when it is set already: the secret may be another one.
            set();
        });
        return bot.isPresent();
    }

    private void set() {
        switch (requests.make(new WebhookSetting(address))) {
            case Answer.Done<Boolean> done -> log.info("Telegram posts updates to {}", address);
            case Answer.Refused<Boolean> refused -> {
                serving = null;
                log.error("Telegram refuses the webhook {}: {}", address, refused.description());
            }
            case Answer.Away<Boolean> away -> {
                serving = null;
                log.warn("The webhook cannot be set yet: {}", away.reason());
            }
        }
    }

    @Override
    public void stop() {
        if (!isRunning()) {
            return;
        }
        super.stop();
        remove();
        var now = serving;
        serving = null;
        if (now != null) {
            now.reception().close();
            now.gathering().close();
        }
    }

    /** Where it cannot be asked whether others go on, the address stays: a failed call loses nothing. */
    private void remove() {
        try {
            if (state.stopped(process.name(), clock.instant().minus(look.multipliedBy(LOOKS_MISSED)))) {
                requests.make(new DeleteWebhook());
                log.info("Telegram posts no more updates until the next start");
            }
        } catch (RuntimeException outage) {
            log.warn("The webhook stays set: {}", outage.toString());
        }
    }

    /** After the web server has stopped to take requests, and before what sends stops. */
    @Override
    public int getPhase() {
        return 300;
    }
}
