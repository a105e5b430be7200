package kz.esep.admin.reports.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.esep.admin.Cases;
import kz.esep.facts.Facts;
import org.junit.jupiter.api.Test;

/** All checks over a report of any size cost no more than its size: eight times as much of it is no sixty-four times. */
class ManyActivitiesTest {

    private static final int LARGER = 8;
    private static final int MOST = 3 * LARGER;

    @Test
    void costGrowsWithTheActivitiesAndTheirLinks() {
        growsWith(size -> facts(15 * size, 10, 40, "Еріктілер жағалауды тазалап, қоқысты қапқа жинады."));
    }

    @Test
    void costGrowsWithTheWordsOfAResult() {
        growsWith(size -> facts(
                2,
                1,
                1,
                IntStream.range(0, 1_000 * size).mapToObj(i -> "сөз" + i).collect(Collectors.joining(" "))));
    }

    @Test
    void wordsAndAddressesWithoutAnEndHoldNothingUp() {
        growsWith(size ->
                facts(1, 1, 1, "а".repeat(10_000 * size) + "10 ".repeat(2_500 * size) + "x".repeat(10_000 * size)));
        growsWith(size -> Cases.declaredIn("{\"evidenceFolders\":[\"https://" + "a-".repeat(10_000 * size) + "\"]}"));
    }

    private static void growsWith(IntFunction<Facts> ofSize) {
        var large = ofSize.apply(LARGER);
        var small = ofSize.apply(1);
        assertThat(Checks.findings(large)).isNotNull();
        assertThat(taken(large)).isLessThan(MOST * taken(small));
    }

    /** Nanoseconds of the processor, so that other work on the machine does not count; the best of some, warm. */
    private static long taken(Facts facts) {
        var clock = ManagementFactory.getThreadMXBean();
        var best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            var before = clock.getCurrentThreadCpuTime();
            assertThat(Checks.findings(facts)).isNotNull();
            best = Math.min(best, clock.getCurrentThreadCpuTime() - before);
        }
        return best;
    }

    private static Facts facts(int activities, int occasions, int links, String result) {
        var all = IntStream.rangeClosed(1, activities)
                .mapToObj(a -> activity(a, occasions, links, result + " " + a))
                .collect(Collectors.joining(","));
        return Cases.declaredIn("{\"project\":{\"start\":\"2025-01-01\",\"end\":\"2025-12-31\"},\"tasks\":"
                + "[{\"number\":1,\"title\":\"a\",\"activities\":[" + all + "]}]}");
    }

    private static String activity(int number, int occasions, int links, String result) {
        var when = IntStream.range(0, occasions)
                .mapToObj(i -> "2025-%02d-%02d".formatted(1 + (number + i) % 12, 1 + i % 28))
                .map(day -> "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(day, day))
                .collect(Collectors.joining(","));
        var posts = IntStream.range(0, links)
                .mapToObj(i -> "\"https://www.instagram.com/p/D%05dAbC%02d/\"".formatted(number, i))
                .collect(Collectors.joining(","));
        return """
                {"number":%d,"title":"Сенбілік","when":[%s],"places":["Ақтау қаласы"],"participants":%d,"links":[%s],
                 "shortTermResults":"%s","effect":"Жағалау таза",
                 "indicators":[{"name":"Қатысушылар саны","unit":"адам","plan":20,"planText":"20","comparator":"=","fact":%d}]}""".formatted(number, when, number % 40 + 1, posts, result, number % 40 + 1);
    }
}
