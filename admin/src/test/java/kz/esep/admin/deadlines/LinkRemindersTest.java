package kz.esep.admin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.journal.Happening;
import kz.esep.outgoing.Mailboxes;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.People;
import kz.esep.plan.ActivityId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

class LinkRemindersTest {

    private static final LocalDate TODAY =
            SampleEntries.NOW.atZone(ZoneOffset.ofHours(5)).toLocalDate();

    @TempDir
    private Path directory;

    @Configuration
    static class TheFifteenthOfJune {
        @Bean
        @Primary
        Clock fixedClock() {
            return Clock.fixed(SampleEntries.NOW, ZoneOffset.UTC);
        }
    }

    @Test
    void theAuthorIsAskedOnceForPromisedLinksAndNotBeforeTheDay() {
        try (var office = Office.openIn(directory, TheFifteenthOfJune.class, "--esep.reminders.every=365d")) {
            var project = SampleEntries.fill(office);
            var author = office.bean(People.class).of(project).getFirst();
            var entries = office.bean(Entries.class);
            for (var in = 0; in < 2; in++) {
                var told = promising(TODAY.plusDays(in));
                entries.write(
                        Entry.submitted(new EntryId("promised" + in), project, author.id(), told, SampleEntries.NOW));
            }
            office.bean(LinkReminders.class).send();
            office.bean(LinkReminders.class).send();
            assertThat(mail(office, author.chat()))
                    .extracting(Outgoing::id)
                    .filteredOn(id -> id.startsWith("links:"))
                    .containsExactly("links:promised0");
        }
    }

    private static List<Outgoing> mail(Office office, long chat) {
        try (var waiting = office.bean(Mailboxes.class).waiting()) {
            return waiting.filter(one -> one.chat() == chat)
                    .flatMap(one -> one.mailbox().pending().stream())
                    .toList();
        }
    }

    private static Happening promising(LocalDate day) {
        return new Happening(
                new ActivityId("t1a1"),
                null,
                TODAY,
                TODAY,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                day);
    }
}
