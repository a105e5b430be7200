package kz.esep.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import kz.esep.admin.Cases;
import kz.esep.attendance.Attendance;
import kz.esep.attendance.Category;
import kz.esep.attendance.Dimension;
import kz.esep.attendance.Groups;
import kz.esep.attendance.Named;
import kz.esep.attendance.Registered;
import kz.esep.attendance.Table;
import kz.esep.plan.Project;
import kz.esep.plan.Reckoning;
import kz.esep.plan.Reckoning.Unit;
import kz.esep.plan.StatusMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Visits and different people, each under its name. */
class HeadCountsTest {

    private static final Registered AIGUL =
            new Registered("hash-1", null, Category.FEMALE, Category.AGE_17_22, Category.YOUTH);
    private static final Registered MARAT = new Registered("hash-2", null, Category.MALE, null, null);
    private static final Registered MARAT_LATER = new Registered("hash-2", null, null, Category.AGE_59, null);

    private final Project plan = Cases.declared(Cases.TAZA_ALEM).project();
    private final Project project = plan.reckoning(new Reckoning(Unit.PEOPLE, StatusMode.EXCLUSIVE));
    private final String activity =
            project.activities().findFirst().orElseThrow().id().value();

    @Test
    void whoCameTwiceIsOnePersonAndTwoVisits() {
        var logbook = new Logbook(project);
        came(logbook, "2025-06-14", AIGUL, MARAT);
        came(logbook, "2025-06-21", MARAT_LATER);
        var facts = logbook.facts();

        var reckoned = reckoned(facts);
        assertThat(reckoned.unit()).isEqualTo(Unit.PEOPLE);
        assertThat(number(reckoned.people())).isEqualTo(2);
        assertThat(number(reckoned.visits())).isEqualTo(3);
        assertThat(facts.statistics().tables())
                .allSatisfy(table -> assertThat(number(table.total())).isEqualTo(2));
        assertThat(number(facts.statistics().age().parts().get("59+"))).isEqualTo(1);
        assertThat(number(facts.statistics().gender().parts().get("male"))).isEqualTo(1);
        assertThat(number(facts.socioEconomic().getFirst().fact())).isEqualTo(2);
        assertThat(number(facts.activities().getFirst().participants())).isEqualTo(2);
    }

    @Test
    void visitsArePrintedAsLongAsTheProjectHasNotChosenPeople() {
        var logbook = new Logbook(plan);
        came(logbook, "2025-06-14", AIGUL, MARAT);
        came(logbook, "2025-06-21", MARAT_LATER);

        var reckoned = reckoned(logbook.facts());
        assertThat(reckoned.unit()).isEqualTo(Unit.VISITS);
        assertThat(number(reckoned.people())).isEqualTo(2);
        assertThat(number(logbook.facts().statistics().gender().total())).isEqualTo(3);
    }

    @Test
    void oneAnonymousNumberMakesDifferentPeopleUnknown() {
        var logbook = new Logbook(project);
        came(logbook, "2025-06-14", AIGUL, MARAT);
        logbook.accepted(Logbook.happening(activity, "2025-06-22", null, 40));

        var reckoned = reckoned(logbook.facts());
        assertThat(reckoned.unit()).isEqualTo(Unit.VISITS);
        assertThat(reckoned.people()).isNull();
        assertThat(reckoned.unregistered()).extracting(Object::toString).containsExactly("e2");
        assertThat(number(reckoned.visits())).isEqualTo(42);
    }

    @Test
    void aRegisterOfAnotherNumberOfPeopleProvesNoHeadCount() {
        var logbook = new Logbook(project);
        logbook.accepted(Logbook.happening(activity, "2025-06-14", null, 3)).checkedIn(AIGUL, MARAT);

        assertThat(reckoned(logbook.facts()).people()).isNull();
    }

    @Test
    void peopleOnListsAreRecognisedByTheirNames() {
        var logbook = new Logbook(project);
        listed(logbook, "2025-06-14", "Сынақова Айгүл", "Сынақов Марат");
        listed(logbook, "2025-06-15", "сынақова  айгүл", "Үлгібаева Дана");

        assertThat(number(reckoned(logbook.facts()).people())).isEqualTo(3);
    }

    @Test
    void listsAndNamelessCheckInsAreNotCompared() {
        var logbook = new Logbook(project);
        listed(logbook, "2025-06-14", "Сынақова Айгүл");
        came(logbook, "2025-06-21", AIGUL);

        assertThat(reckoned(logbook.facts()).people()).isNull();
        assertThat(reckoned(logbook.facts()).unregistered())
                .extracting(Object::toString)
                .containsExactly("e1");
    }

    @Test
    void aCheckInWithANameIsThePersonOfThatNameOnAList() {
        var logbook = new Logbook(project);
        listed(logbook, "2025-06-14", "Сынақова Айгүл");
        came(logbook, "2025-06-21", new Registered("hash-1", "Сынақова Айгүл", null, Category.AGE_59, null));

        assertThat(number(reckoned(logbook.facts()).people())).isEqualTo(1);
    }

    @Test
    void statusesThatOverlapMayComeToMoreThanThePeople() {
        var overlapping = plan.reckoning(new Reckoning(Unit.VISITS, StatusMode.OVERLAPPING));
        var status = new Table(
                Dimension.STATUS, 10, Map.of(Category.YOUTH, 8, Category.DISABLED, 4), StatusMode.OVERLAPPING);
        var logbook = new Logbook(overlapping);
        logbook.accepted(Logbook.happening(activity, "2025-06-14", null, 10)
                .attendedBy(Attendance.of(10).grouped(Groups.unstated(10).with(status))));

        var printed = logbook.facts().statistics().status();
        assertThat(number(printed.total())).isEqualTo(10);
        assertThat(number(printed.parts().get("youth"))).isEqualTo(8);
        assertThat(number(printed.parts().get("disabled"))).isEqualTo(4);
        assertThat(printed.part("notStated")).isEmpty();
    }

    /** Whatever was logged: people are no more than visits, and one entry without a register takes them away. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void differentPeopleAreNoMoreThanVisitsAndUnknownWithoutARegister(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 25; round++) {
            var logbook = new Logbook(project);
            came(
                    logbook,
                    "2025-06-13",
                    new Registered("hash-0", "Сынақ а0", Category.FEMALE, Category.AGE_59, Category.YOUTH));
            var visits = 1;
            for (var event = 0; event <= random.nextInt(6); event++) {
                visits += someCame(logbook, random);
            }
            var facts = logbook.facts();
            var people = number(reckoned(facts).people());
            assertThat(number(reckoned(facts).visits())).isEqualTo(visits);
            assertThat(people).isPositive().isLessThanOrEqualTo(visits);
            assertThat(facts.statistics().tables()).hasSize(3).allSatisfy(table -> {
                assertThat(number(table.total())).isEqualTo(people);
                assertThat(table.parts().values().stream()
                                .mapToInt(HeadCountsTest::number)
                                .sum())
                        .isEqualTo(people);
            });

            logbook.accepted(Logbook.happening(activity, "2025-06-22", null, 1 + random.nextInt(40)));
            assertThat(reckoned(logbook.facts()).people()).isNull();
            assertThat(reckoned(logbook.facts()).unregistered()).hasSize(1);
        }
    }

    private int someCame(Logbook logbook, Random random) {
        if (random.nextBoolean()) {
            var people = IntStream.rangeClosed(0, random.nextInt(20))
                    .mapToObj(i -> "Сынақ " + "абвгдежзик".charAt(random.nextInt(10)) + i)
                    .toArray(String[]::new);
            listed(logbook, "2025-06-14", people);
            return people.length;
        }
        var people = IntStream.rangeClosed(0, random.nextInt(20))
                .mapToObj(i -> new Registered(
                        "hash-" + i,
                        "Сынақ " + "абвгдежзик".charAt(i % 10) + i,
                        random.nextBoolean() ? Category.FEMALE : Category.MALE,
                        random.nextBoolean() ? Category.AGE_59 : null,
                        null))
                .toArray(Registered[]::new);
        came(logbook, "2025-06-21", people);
        return people.length;
    }

    private void came(Logbook logbook, String day, Registered... people) {
        var told = Attendance.UNKNOWN.checkedIn(Groups.of(List.of(people)));
        logbook.accepted(Logbook.happening(activity, day, null, null).attendedBy(told))
                .checkedIn(people);
    }

    private void listed(Logbook logbook, String day, String... names) {
        var told = Attendance.UNKNOWN.naming(
                List.of(names).stream().map(Named::only).toList());
        logbook.accepted(Logbook.happening(activity, day, null, null).attendedBy(told));
    }

    private static Reckoned reckoned(Facts facts) {
        return Objects.requireNonNull(facts.statistics().reckoned());
    }

    private static int number(@Nullable Figure figure) {
        return Objects.requireNonNull(figure)
                .value()
                .map(BigDecimal::intValueExact)
                .orElseThrow();
    }
}
