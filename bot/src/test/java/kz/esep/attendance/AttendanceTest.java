package kz.esep.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import kz.esep.evidence.FileId;
import kz.esep.language.Comparator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttendanceTest {

    private static final List<Category> SEXES = Dimension.SEX.categories();

    @Test
    void keepsNotStatedApartFromNought() {
        var table = new Table(Dimension.SEX, 10, Map.of(Category.MALE, 0));

        assertThat(table.part(Category.MALE)).hasValue(0);
        assertThat(table.part(Category.FEMALE)).isEmpty();
        assertThat(table.notStated()).isEqualTo(10);
    }

    @Test
    void holdsNoTableWhosePartsExceedItsTotal() {
        var table = new Table(Dimension.SEX, 10, Map.of(Category.MALE, 7));

        assertThat(table.excess(Category.FEMALE, 5)).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> table.with(Category.FEMALE, 5));
    }

    @Test
    void neverSumsWays() {
        var told = Attendance.of(60)
                .naming(IntStream.range(0, 60)
                        .mapToObj(i -> Named.only("Сынақ " + i))
                        .toList())
                .checkedIn(Groups.unstated(55));

        assertThat(told.participants()).isEqualTo(60);
        assertThat(told.differing()).containsExactly(Way.CHECK_IN);
        assertThat(told.deciding(Way.CHECK_IN).participants()).isEqualTo(55);
        assertThat(told.deciding(Way.CHECK_IN).differing()).isEmpty();
    }

    @Test
    void letsACountedNumberReplaceAVagueOne() {
        var told = Attendance.UNKNOWN.counting(new Count(60, Comparator.ABOUT));

        assertThat(told.checkedIn(Groups.unstated(63)).participants()).isEqualTo(63);
        assertThat(told.checkedIn(Groups.unstated(63)).differing()).isEmpty();
        assertThat(told.checkedIn(Groups.unstated(90)).participants()).isEqualTo(60);
        assertThat(told.checkedIn(Groups.unstated(90)).differing()).containsExactly(Way.CHECK_IN);
    }

    @Test
    void takesATableFromTheWayThatFoundTheHeadCount() {
        var names = List.of(
                new Named("А", Category.FEMALE, null, null),
                new Named("Б", Category.FEMALE, null, null),
                new Named("В", null, null, null));
        var told = Attendance.of(4)
                .grouped(Groups.unstated(4).with(new Table(Dimension.SEX, 4, Map.of(Category.MALE, 1))))
                .naming(names);

        assertThat(told.tables().sex().parts()).containsExactly(Map.entry(Category.MALE, 1));
        assertThat(told.deciding(Way.NAMES).tables().sex())
                .isEqualTo(new Table(Dimension.SEX, 3, Map.of(Category.FEMALE, 2)));
    }

    /** Whatever was logged: every row sums, and the tables of entry and project agree in their totals. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyRowSumsAndTheTablesAgree(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 250; round++) {
            var entries = IntStream.range(0, random.nextInt(8))
                    .mapToObj(i -> anything(random))
                    .toList();
            var whole = Groups.NOBODY;
            var heads = 0;
            for (var entry : entries) {
                var tables = entry.tables();
                heads += entry.participants() == null ? 0 : entry.participants();
                assertThat(tables.total()).isEqualTo(entry.participants() == null ? 0 : entry.participants());
                whole = whole.plus(tables);
            }
            assertThat(whole.total()).isEqualTo(heads);
            for (var dimension : Dimension.values()) {
                var table = whole.table(dimension);
                var parts = dimension.categories().stream()
                        .mapToInt(category -> table.part(category).orElse(0))
                        .sum();
                assertThat(parts + table.notStated()).isEqualTo(heads);
                assertThat(table.notStated()).isNotNegative();
            }
        }
    }

    /** Whatever was logged: people are no more than visits, their tables agree, and they are told of registers only. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void differentPeopleAreNoMoreThanVisitsAndTheirTablesAgree(long seed) {
        var random = new Random(seed);
        var told = 0;
        for (var round = 0; round < 250; round++) {
            var asksNames = random.nextBoolean();
            var registers = IntStream.range(0, random.nextInt(6))
                    .mapToObj(i -> register(random, asksNames))
                    .toList();
            var visits = registers.stream().mapToInt(List::size).sum();
            var people = Persons.different(registers);
            if (people.isEmpty()) {
                assertThat(asksNames).isFalse();
                continue;
            }
            told++;
            assertThat(people.get().size()).isLessThanOrEqualTo(visits).isGreaterThanOrEqualTo(largest(registers));
            var tables = Groups.of(people.get());
            for (var dimension : Dimension.values()) {
                var table = tables.table(dimension);
                assertThat(table.total()).isEqualTo(people.get().size());
                assertThat(table.stated() + table.notStated()).isEqualTo(table.total());
            }
        }
        assertThat(told).isPositive();
    }

    /** A register proves the head count that was decided, or none. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anEntryHasTheRegisterOfItsHeadCountOrNone(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 250; round++) {
            var entry = anything(random);
            var present = checkedIn(random, 40, false);
            var register = entry.register(present);
            var heads = entry.participants();
            var isProven = heads != null
                    && (heads == 0 || present.size() == heads || entry.names().size() == heads);

            assertThat(register.isPresent()).isEqualTo(isProven);
            register.ifPresent(people -> assertThat(people).hasSize(Objects.requireNonNull(heads)));
        }
    }

    private static List<Registered> register(Random random, boolean asksNames) {
        if (random.nextBoolean()) {
            return checkedIn(random, 40, asksNames);
        }
        var names = names(random);
        return Attendance.of(names.size()).naming(names).register(List.of()).orElseThrow();
    }

    private static List<Registered> checkedIn(Random random, int accounts, boolean asksNames) {
        return IntStream.range(0, accounts)
                .filter(i -> random.nextBoolean())
                .mapToObj(i -> new Registered(
                        "hash " + i,
                        asksNames ? "Сынақ " + i : null,
                        perhaps(random, SEXES),
                        perhaps(random, Dimension.AGE.categories()),
                        perhaps(random, Dimension.STATUS.categories())))
                .toList();
    }

    private static int largest(List<List<Registered>> registers) {
        return registers.stream().mapToInt(List::size).max().orElse(0);
    }

    static Attendance anything(Random random) {
        var told = Attendance.UNKNOWN;
        if (random.nextBoolean()) {
            told = told.counting(new Count(random.nextInt(80), pick(random, List.of(Comparator.values()))));
        }
        if (random.nextBoolean()) {
            told = told.grouped(groups(random));
        }
        if (random.nextInt(3) == 0) {
            told = told.naming(names(random));
        }
        if (random.nextInt(3) == 0) {
            told = told.checkedIn(groups(random));
        }
        if (random.nextInt(3) == 0) {
            told = told.listed(new PaperList(List.of(new FileId("f1m1")), random.nextBoolean() ? null : 40));
        }
        return random.nextInt(4) == 0 ? told.deciding(pick(random, List.of(Way.values()))) : told;
    }

    private static List<Named> names(Random random) {
        return IntStream.range(0, 1 + random.nextInt(60))
                .mapToObj(i -> new Named(
                        "Сынақ " + i,
                        perhaps(random, SEXES),
                        perhaps(random, Dimension.AGE.categories()),
                        perhaps(random, Dimension.STATUS.categories())))
                .toList();
    }

    private static Groups groups(Random random) {
        var groups = Groups.unstated(random.nextInt(80));
        for (var dimension : Dimension.values()) {
            var table = Table.unstated(dimension, groups.total());
            for (var category : dimension.categories()) {
                if (random.nextBoolean()) {
                    table = table.with(category, random.nextInt(table.notStated() + 1));
                }
            }
            groups = groups.with(table);
        }
        return groups;
    }

    private static @Nullable Category perhaps(Random random, List<Category> some) {
        return random.nextInt(3) == 0 ? null : pick(random, some);
    }

    private static <T> T pick(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
