package kz.esep.telegram;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kz.esep.Settings;
import kz.esep.dialogues.Chat;
import kz.esep.evidence.Blobs;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.Fetching;
import kz.esep.evidence.FetchingPace;
import kz.esep.evidence.Files;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Intake;
import kz.esep.journal.Entries;
import kz.esep.language.Phrases;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import kz.esep.outgoing.Mailboxes;
import kz.esep.outgoing.Outgoing;
import kz.esep.outgoing.OutgoingFiles;
import kz.esep.outgoing.sending.Courier;
import kz.esep.outgoing.sending.Pacing;
import kz.esep.outgoing.sending.ReachNews;
import kz.esep.outgoing.sending.Sending;
import kz.esep.people.People;
import kz.esep.people.PersonId;
import kz.esep.people.ShownMenus;
import kz.esep.storage.MemoryDatabase;
import kz.esep.storage.Parked;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A bot without dialogues on the real way of messages: it repeats texts, counts taps on a card, and says when a file is stored. */
final class EchoBot implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    EchoBot(MemoryDatabase database, String url) {
        this(database, url, new Connections());
    }

    EchoBot(MemoryDatabase database, String url, Connections connections) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "esep.telegram.token", "1:local",
                                "esep.receiving.polling.look", "50ms",
                                "esep.receiving.polling.shortest", "100ms",
                                "esep.receiving.polling.longest", "1s",
                                "esep.receiving.polling.conflict", "300ms")));
        context.registerBean(Settings.class, () -> settings(url));
        context.registerBean(MongoTemplate.class, database::template);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.registerBean(
                Pacing.class,
                () -> new Pacing(
                        1000,
                        1000,
                        1000,
                        20,
                        Duration.ofMillis(20),
                        Duration.ofMillis(50),
                        Duration.ofSeconds(10),
                        Duration.ofMillis(5)));
        context.registerBean(
                FetchingPace.class,
                () -> new FetchingPace(4, Duration.ofMillis(50), Duration.ofSeconds(30), Duration.ofMillis(20)));
        context.registerBean(Echo.class);
        context.register(
                Mailboxes.class,
                OutgoingFiles.class,
                Files.class,
                Blobs.class,
                Entries.class,
                People.class,
                ShownMenus.class,
                Parked.class);
        context.register(Sending.class, Fetching.class);
        context.scan("kz.esep.telegram", "kz.esep.incoming");
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        context.registerBean(Phrases.class, () -> Chat.PHRASES);
        context.registerBean(ReachNews.class, () -> (chat, now) -> {});
        context.registerBean("connections", Connections.class, () -> connections);
        context.refresh();
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** Whether receiving is well, and if not, why. */
    Health receiving() {
        return requireNonNull(
                context.getBean("telegramPolling", HealthIndicator.class).health());
    }

    @Override
    public void close() {
        context.close();
    }

    private static Settings settings(String url) {
        return new Settings(
                ZoneId.of("Asia/Almaty"),
                new Settings.Telegram(
                        "1:local", url, new Settings.Telegram.Webhook("", ""), new Settings.Telegram.Bot("")),
                new Settings.Mongodb(""),
                new Settings.Secret(""),
                new Settings.Admin(null, ""));
    }

    private record Echo(Mailboxes mailboxes, Files files, Courier courier) implements Intake {
        @Override
        public void take(List<Incoming> batch) {
            batch.forEach(this::take);
        }

        private void take(Incoming arrived) {
            var source = arrived.source();
            switch (arrived) {
                case Incoming.Text text ->
                    mailboxes.post(source.chat(), new Outgoing.Say(source.identity(), Body.of("Echo: " + text.text())));
                case Incoming.Tap tap -> {
                    courier.answerTap(tap.query(), "heard");
                    mailboxes.post(source.chat(), card(source.identity(), tap.key() + "1"));
                }
                case Incoming.Attachment file -> files.want(List.of(evidence(file)));
                case Incoming.FileSettled settled ->
                    mailboxes.post(source.chat(), new Outgoing.Say(source.identity(), Body.of("Stored")));
                case Incoming.Location place -> throw new IllegalArgumentException();
                case Incoming.Unusable unusable -> throw new IllegalArgumentException();
                case Incoming.Edited edited -> throw new IllegalArgumentException();
                case Incoming.Recaptioned said -> throw new IllegalArgumentException();
                case Incoming.Woken woken -> {}
                case Incoming.Addressed asked -> {}
                case Incoming.Reachable reachable -> throw new IllegalArgumentException();
            }
        }

        private static Evidence evidence(Incoming.Attachment file) {
            var source = file.source();
            return new Evidence(
                    file.id(),
                    PersonId.ofTelegram(source.chat()),
                    source.chat(),
                    file.kind(),
                    file.telegramFile(),
                    file.telegramUnique(),
                    file.name(),
                    file.mediaType(),
                    file.size(),
                    file.caption(),
                    file.album(),
                    source.at(),
                    null,
                    0,
                    source.at(),
                    false);
        }
    }

    static Outgoing card(String id, String count) {
        return new Outgoing.Show(
                id, "counter", new Body("Count " + count, List.of(List.of(Button.key("More", count)))), false);
    }
}
