package kz.esep.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.esep.dialogues.Sample;
import kz.esep.facts.LoggedFacts;
import kz.esep.facts.Statistics;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.journal.Happening;
import kz.esep.journal.Place;
import kz.esep.people.PersonId;
import kz.esep.plan.ActivityId;
import kz.esep.plan.Reckoning;
import kz.esep.plan.StatusMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever mixture of ways a project has logged, its three tables agree with each other and with its entries. */
class AnyMixtureTest {

    private static final Instant NOW = Instant.parse("2026-06-15T06:00:00Z");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theTablesOfTheReportAgreeWithTheEntriesAndEveryRowSums(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 100; round++) {
            var mode = random.nextBoolean() ? StatusMode.EXCLUSIVE : StatusMode.OVERLAPPING;
            var project = Sample.project().reckoning(new Reckoning(Reckoning.Unit.VISITS, mode));
            var entries = IntStream.range(0, random.nextInt(7))
                    .mapToObj(number -> entry(number, told(random, mode), random.nextInt(4) > 0))
                    .toList();
            var heads = entries.stream()
                    .flatMap(entry -> entry.fact().stream())
                    .map(version -> version.happening().attendance())
                    .filter(Objects::nonNull)
                    .map(Attendance::participants)
                    .filter(Objects::nonNull)
                    .mapToInt(count -> count)
                    .sum();
            for (var table :
                    LoggedFacts.of(project, entries, List.of()).statistics().tables()) {
                agrees(table, heads);
            }
        }
    }

    /** Nothing is printed where no entry says anything of its people; where one does, all of them are in the total. */
    private static void agrees(Statistics.Breakdown table, int heads) {
        if (table.total() == null) {
            assertThat(table.parts()).isEmpty();
            return;
        }
        assertThat(table.total().value()).hasValue(BigDecimal.valueOf(heads));
        var parts = table.parts().values().stream()
                .map(part -> part.value().orElseThrow().intValueExact())
                .toList();
        var sum = parts.stream().mapToInt(Integer::intValue).sum();
        if (table.part("notStated").isPresent() || table.table() != Statistics.Table.STATUS) {
            assertThat(sum).as(table.toString()).isEqualTo(heads);
        } else {
            assertThat(parts).allSatisfy(part -> assertThat(part).isBetween(0, heads));
            assertThat(sum).isGreaterThanOrEqualTo(0);
        }
    }

    /** Any mixture of ways; with people of several statuses where the project lets them overlap, and others beside. */
    private static Attendance told(Random random, StatusMode mode) {
        var told = AttendanceTest.anything(random);
        if (mode == StatusMode.OVERLAPPING && random.nextBoolean()) {
            told = told.naming(Stream.concat(
                            told.names().stream(),
                            Stream.of(new Named(
                                    "Сынақ Бірнеше",
                                    null,
                                    null,
                                    Category.YOUTH,
                                    List.of(Category.DISABLED, Category.UNEMPLOYED))))
                    .toList());
        }
        return random.nextBoolean() ? told.beside(Kind.REACH, Count.exactly(random.nextInt(5_000))) : told;
    }

    private static Entry entry(int number, Attendance people, boolean isAccepted) {
        var day = LocalDate.of(2026, 6, 1);
        var happening = new Happening(
                new ActivityId("t1a1"),
                null,
                day,
                day,
                Place.named("Сынақ ауылы"),
                people,
                List.of(),
                null,
                null,
                List.of(),
                List.of());
        var entry =
                Entry.submitted(new EntryId("e" + number), Sample.PROJECT_ID, PersonId.ofTelegram(1), happening, NOW);
        return isAccepted ? entry.accepted("operator", false, List.of(), NOW, "test") : entry;
    }
}
