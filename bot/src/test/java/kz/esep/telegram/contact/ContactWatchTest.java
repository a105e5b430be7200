package kz.esep.telegram.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.esep.PhrasesConfiguration;
import kz.esep.language.Language;
import kz.esep.outgoing.Mailboxes;
import kz.esep.people.Membership;
import kz.esep.people.People;
import kz.esep.people.Person;
import kz.esep.people.PersonId;
import kz.esep.people.Role;
import kz.esep.plan.ProjectId;
import kz.esep.storage.MemoryDatabase;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Operators hear once that Telegram is silent, and once that it is over. */
class ContactWatchTest {

    private static final long OPERATOR = 7;
    private static final Instant START = Instant.parse("2026-06-15T10:00:00Z");

    private final MemoryDatabase database = new MemoryDatabase();
    private final TelegramState state = new TelegramState(database.template());
    private final People people = new People(database.template());
    private final Mailboxes mailboxes = new Mailboxes(database.template());
    private final Watched clock = new Watched();
    private Instant now = START;
    private @Nullable Instant heard = START;

    /** Shows the time of the test. */
    private final class Watched extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void fill() {
        people.keep(person(OPERATOR, Role.OPERATOR));
        people.keep(person(8, Role.VOLUNTEER));
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void fiveMinutesOfSilenceAreToldOnceAlsoByTwoProcesses() throws IOException {
        var one = watch();
        var other = watch();
        one.look();
        after(Duration.ofMinutes(5));
        one.look();
        assertThat(told(OPERATOR)).isEmpty();
        after(Duration.ofSeconds(1));
        one.look();
        other.look();
        one.look();
        assertThat(told(OPERATOR)).singleElement().asString().contains("не получает сообщений из Telegram");
        assertThat(one.isLost()).isTrue();
        assertThat(told(8)).isEmpty();
    }

    @Test
    void theEndIsToldOnceAndTheNextOutageAnew() throws IOException {
        var watch = watch();
        watch.look();
        for (var outage = 1; outage <= 2; outage++) {
            after(Duration.ofMinutes(6));
            watch.look();
            heard = now;
            watch.look();
            watch.look();
            assertThat(watch.isLost()).isFalse();
            assertThat(told(OPERATOR)).hasSize(2 * outage);
            assertThat(told(OPERATOR).getLast()).contains("восстановлена");
        }
    }

    @Test
    void aProcessThatHearsSpeaksForOneThatDoesNot() throws IOException {
        var deaf = watch();
        deaf.look();
        after(Duration.ofMinutes(6));
        state.heard(now);
        deaf.look();
        assertThat(deaf.isLost()).isFalse();
        assertThat(told(OPERATOR)).isEmpty();
    }

    @Test
    void aTelegramThatWasNeverHeardOfIsToldToo() throws IOException {
        heard = null;
        var watch = watch();
        watch.look();
        after(Duration.ofMinutes(6));
        watch.look();
        assertThat(told(OPERATOR)).hasSize(1);
    }

    private void after(Duration time) {
        now = now.plus(time);
    }

    private ContactWatch watch() throws IOException {
        return new ContactWatch(
                state,
                () -> Optional.ofNullable(heard),
                people,
                mailboxes,
                PhrasesConfiguration.all(getClass().getClassLoader()),
                clock,
                new SimpleMeterRegistry(),
                Duration.ofSeconds(15));
    }

    private List<String> told(long chat) {
        var stored = database.template().findById(Long.toString(chat), Document.class, "conversations");
        return stored == null
                ? List.of()
                : stored.get("mailbox", Document.class).getList("pending", Document.class).stream()
                        .map(Document::toJson)
                        .toList();
    }

    private static Person person(long chat, Role role) {
        var member = new Membership(new ProjectId("first"), role, START);
        return new Person(PersonId.ofTelegram(chat), chat, "Үлгі", Language.RU, START, List.of(member), null);
    }
}
