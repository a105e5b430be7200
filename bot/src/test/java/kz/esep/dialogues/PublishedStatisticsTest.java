package kz.esep.dialogues;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.esep.attendance.Attendance;
import kz.esep.attendance.Dimension;
import kz.esep.dialogues.log.Draft;
import kz.esep.language.Language;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The statistics of published reports typed into the chat by groups: digit for digit, or refused with the difference. */
class PublishedStatisticsTest {

    private static final long ME = Sample.VOLUNTEER;

    private final Chat chat = new Chat();

    @BeforeEach
    void atThePeople() {
        chat.with(Sample.person(ME, "Сынақ", Language.EN, Role.VOLUNTEER));
        for (var answer : new String[] {"/log", "1.2", "yesterday", "Үлгі ауылы"}) {
            chat.says(ME, answer);
        }
        chat.presses(ME, "By groups");
    }

    @ParameterizedTest
    @CsvSource({"taza-alem-2025, 1124", "zhetisu-2024, 1000"})
    void whatAddsUpIsKeptDigitForDigit(String name, int total) throws IOException {
        var statistics = statistics(name);
        types(statistics);

        var groups = Objects.requireNonNull(told().groups());
        assertThat(told().participants()).isEqualTo(total);
        for (var dimension : Dimension.values()) {
            for (var category : dimension.categories()) {
                var published = table(statistics, dimension).path(category.key());
                assertThat(groups.table(dimension).part(category).orElse(-1))
                        .as(category.name())
                        .isEqualTo(published.isNumber() ? published.asInt() : -1);
            }
            assertThat(groups.table(dimension).notStated()).isZero();
        }
    }

    @Test
    void whatDoesNotAddUpIsRefusedWithTheDifference() throws IOException {
        types(statistics("eko-mangystau-2025"));

        assertThat(shown()).contains("the sum would be 775, but there are 770 in all. That is 5 too many");
        assertThat(Objects.requireNonNull(told().groups()).status().stated()).isZero();
        assertThat(Objects.requireNonNull(told().groups()).age().notStated()).isZero();
    }

    private void types(JsonNode statistics) {
        chat.says(ME, statistics.path("gender").path("total").asString());
        for (var dimension : Dimension.values()) {
            var row = dimension.categories().stream()
                    .map(category -> table(statistics, dimension).path(category.key()))
                    .map(count -> count.isNumber() ? count.asString() : "-")
                    .collect(Collectors.joining(" "));
            chat.says(ME, row);
            if (dimension != Dimension.STATUS) {
                chat.presses(ME, "✓ Go on");
            }
        }
    }

    private static JsonNode table(JsonNode statistics, Dimension dimension) {
        return statistics.path(
                switch (dimension) {
                    case SEX -> "gender";
                    case AGE -> "age";
                    case STATUS -> "status";
                });
    }

    private Attendance told() {
        var running = Objects.requireNonNull(chat.conversation(ME).running());
        return Objects.requireNonNull(((Draft) running.answers()).attendance());
    }

    private String shown() {
        return chat.conversation(ME).mailbox().pending().reversed().stream()
                .filter(Outgoing.Show.class::isInstance)
                .map(show -> ((Outgoing.Show) show).body().html())
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode statistics(String name) throws IOException {
        try (var stream = PublishedStatisticsTest.class.getResourceAsStream("/cases/" + name + ".json")) {
            return JsonMapper.shared().readTree(stream).path("statistics");
        }
    }
}
