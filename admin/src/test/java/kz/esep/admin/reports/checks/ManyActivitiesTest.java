package kz.esep.admin.reports.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.esep.admin.Cases;
import kz.esep.facts.Facts;
import org.junit.jupiter.api.Test;

/** All checks over a report of any size cost no more than its size. */
class ManyActivitiesTest {

    private static final Duration ALLOWED = Duration.ofSeconds(3);

    @Test
    void fiveThousandOccasionsWithTwentyThousandLinksAreCheckedWithinThreeSeconds() {
        var facts = facts(500, 10, 40, "Еріктілер жағалауды тазалап, қоқысты қапқа жинады.");
        assertThat(taken(facts)).isLessThan(ALLOWED);
        assertThat(Checks.findings(facts)).isNotEmpty();
    }

    @Test
    void aResultOfTwoHundredPagesIsCheckedWithinThreeSeconds() {
        var pages = IntStream.range(0, 70_000).mapToObj(i -> "сөз" + i).collect(Collectors.joining(" "));
        assertThat(taken(facts(2, 1, 1, pages))).isLessThan(ALLOWED);
    }

    @Test
    void wordsAndAddressesWithoutAnEndHoldNothingUp() {
        var endless = "а".repeat(200_000) + "10 ".repeat(50_000) + "x".repeat(200_000);
        assertThat(taken(facts(1, 1, 1, endless))).isLessThan(ALLOWED);
        assertThat(taken(Cases.declaredIn("{\"evidenceFolders\":[\"https://" + "a-".repeat(200_000) + "\"]}")))
                .isLessThan(ALLOWED);
    }

    /** Of the processor, so that other work on the machine does not count. */
    private static Duration taken(Facts facts) {
        var clock = ManagementFactory.getThreadMXBean();
        var before = clock.getCurrentThreadCpuTime();
        assertThat(Checks.findings(facts)).isNotNull();
        return Duration.ofNanos(clock.getCurrentThreadCpuTime() - before);
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
