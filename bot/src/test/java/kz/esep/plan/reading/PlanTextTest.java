package kz.esep.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.esep.plan.Quantity.Approval;
import org.junit.jupiter.api.Test;

class PlanTextTest {

    private static final Pattern KAZAKH = Pattern.compile("[әғқңөұүһі]|сайын|адам|рет|қала", Pattern.CASE_INSENSITIVE);

    @Test
    void readsEveryWordingOfTheTableAsAPersonWould() throws IOException {
        var wrong = new ArrayList<String>();
        for (var row : table()) {
            var read = InShort.of(PlanText.read(row.text));
            if (!read.equals(row.meaning)) {
                wrong.add(row.text + ": " + read + " instead of " + row.meaning);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theTableHasEnoughWordingsOfBothLanguages() throws IOException {
        var languages = table().stream()
                .collect(Collectors.partitioningBy(
                        row -> KAZAKH.matcher(row.text).find(), Collectors.counting()));
        assertThat(languages.get(true)).isGreaterThanOrEqualTo(60);
        assertThat(languages.get(false)).isGreaterThanOrEqualTo(60);
    }

    @Test
    void alwaysKeepsTheTextAsItWasWritten() throws IOException {
        for (var row : table()) {
            assertThat(PlanText.read("  " + row.text + " ").raw()).isEqualTo("  " + row.text + " ");
        }
    }

    @Test
    void keepsWhoHasToAgree() {
        assertThat(PlanText.read("1 (согласованная с Заказчиком)").approvals()).containsExactly(Approval.CUSTOMER);
        assertThat(PlanText.read("1 программа, согласованная с МИО").approvals())
                .containsExactly(Approval.LOCAL_BODY);
        assertThat(Approvals.in("Правила конкурса (согласованная с Заказчиком)"))
                .isEqualTo(Set.of(Approval.CUSTOMER));
        assertThat(Approvals.in("ЖАО-мен келісілген бағдарлама")).isEqualTo(Set.of(Approval.LOCAL_BODY));
        assertThat(Approvals.in("Письма в акиматы")).isEmpty();
    }

    @Test
    void readsNoNarrative() {
        assertThat(PlanText.read("10 семинаров ".repeat(200)).isText()).isTrue();
    }

    private record Row(String text, String meaning) {}

    private static List<Row> table() throws IOException {
        try (var stream = PlanTextTest.class.getResourceAsStream("/plan-wordings.tsv")) {
            var text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(parts -> new Row(parts[0], parts[1]))
                    .toList();
        }
    }
}
