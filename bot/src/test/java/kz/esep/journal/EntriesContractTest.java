package kz.esep.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.esep.attendance.Attendance;
import kz.esep.dialogues.Sample;
import kz.esep.evidence.FileId;
import kz.esep.evidence.Publication;
import kz.esep.people.PersonId;
import kz.esep.plan.ActivityId;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.ProjectId;
import kz.esep.storage.RepositoryContract;
import org.junit.jupiter.api.Test;

class EntriesContractTest extends RepositoryContract {

    private static final ProjectId PROJECT = Sample.PROJECT_ID;
    private static final Instant NOW = Sample.NOW;
    private static final PersonId AUTHOR = PersonId.ofTelegram(Sample.VOLUNTEER);

    @Test
    void entriesAreNumberedOnceAndAStaleOneIsRefused() {
        var entries = repositories.get(Entries.class);
        var first = entry("e1", List.of("f1"), "instagram:a");
        assertThat(entries.write(first)).isTrue();
        assertThat(entries.write(first)).as("a replay").isTrue();
        assertThat(entries.write(entry("e2", List.of("f2"), "instagram:b"))).isTrue();

        assertThat(entries.of(PROJECT)).extracting(Entry::number).containsExactly(1, 2);
        var stored = entries.find(new EntryId("e1")).orElseThrow();
        assertThat(stored.newest().happening()).isEqualTo(first.newest().happening());
        assertThat(entries.write(stored.accepted("p", false, List.of(), NOW, "why")))
                .isTrue();
        assertThat(entries.write(stored.returned("no", "p", NOW, "other"))).isFalse();
        assertThat(entries.numbersOf(List.of(new EntryId("e1"), new EntryId("none"))))
                .isEqualTo(Map.of(new EntryId("e1"), 1));
    }

    @Test
    void anEntryThatIsBroughtInKeepsItsNumberAndTheNextOneGetsAHigherOne() {
        var entries = repositories.get(Entries.class);
        var brought = entry("e7", List.of(), "instagram:g").numbered(7).revised();
        entries.bring(brought);
        entries.bring(brought);
        entries.bring(entry("e3", List.of(), "instagram:c").numbered(3).revised());
        assertThat(entries.find(new EntryId("e7"))).contains(brought);
        entries.write(entry("e8", List.of(), "instagram:h"));
        assertThat(entries.of(PROJECT)).extracting(Entry::number).containsExactly(3, 7, 8);
    }

    @Test
    void entriesAreFoundByWhatTheyHold() {
        var entries = repositories.get(Entries.class);
        entries.write(entry("e1", List.of("f1", "f2"), "instagram:a"));
        entries.write(entry("e2", List.of(), "instagram:b"));
        var second = entries.find(new EntryId("e2")).orElseThrow();
        entries.write(second.accepted("p", false, List.of(), NOW, "why"));

        assertThat(entries.findAll(List.of(new EntryId("e1"), new EntryId("e9"))))
                .hasSize(1);
        assertThat(entries.by(List.of(AUTHOR), NOW)).hasSize(2);
        assertThat(entries.by(List.of(AUTHOR), NOW.plusSeconds(1))).isEmpty();
        assertThat(entries.by(List.of(AUTHOR))).hasSize(2);
        assertThat(entries.withFiles(List.of(new FileId("f2"), new FileId("f7"))))
                .extracting(entry -> entry.id().value())
                .containsExactly("e1");
        assertThat(entries.withPublications(List.of("instagram:b")))
                .extracting(entry -> entry.id().value())
                .containsExactly("e2");
        assertThat(entries.awaitingReview(PROJECT)).extracting(Entry::number).containsExactly(1);
        assertThat(entries.countByState(List.of(PROJECT)))
                .isEqualTo(Map.of(PROJECT, Map.of(Entry.State.SUBMITTED, 1, Entry.State.ACCEPTED, 1)));
    }

    @Test
    void whoIsErasedIsNobodyInEveryEntry() {
        var entries = repositories.get(Entries.class);
        entries.write(entry("e1", List.of(), "instagram:a"));

        assertThat(entries.erase(AUTHOR)).isPositive();

        assertThat(entries.by(List.of(AUTHOR))).isEmpty();
        assertThat(entries.of(PROJECT)).hasSize(1);
    }

    @Test
    void aNameThatNobodyHasGivenIsRenamedNowhere() {
        var entries = repositories.get(Entries.class);
        entries.write(entry("e1", List.of(), "instagram:a"));
        assertThat(entries.rename(PROJECT, "Сынақ Адам", "—")).isZero();
        assertThat(entries.find(new EntryId("e1")).orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void thoseThatAwaitLinksAreFoundByTheDayOfTheReminder() {
        assertThat(repositories.get(Entries.class).awaitingLinks(LocalDate.of(2026, 6, 20)))
                .isEmpty();
    }

    private static Entry entry(String id, List<String> files, String publication) {
        var happening = new Happening(
                new ActivityId("t1a1"),
                null,
                LocalDate.of(2026, 6, 14),
                LocalDate.of(2026, 6, 15),
                new Place("Үлгі көпір", 51.1, 71.4),
                Attendance.of(31),
                List.of(new Measure(new IndicatorId("t1a1i2"), new BigDecimal("2.50"))),
                "Жағаны тазаладық.",
                null,
                files.stream().map(FileId::new).toList(),
                List.of(new Publication("https://example.kz/1", publication, "instagram", LocalDate.of(2026, 6, 15))));
        return Entry.submitted(new EntryId(id), PROJECT, AUTHOR, happening, NOW);
    }
}
