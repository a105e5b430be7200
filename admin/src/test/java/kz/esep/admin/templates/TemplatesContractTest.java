package kz.esep.admin.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kz.esep.admin.contract.RepositoryContract;
import org.junit.jupiter.api.Test;

class TemplatesContractTest extends RepositoryContract {

    private static final Instant NOW = Instant.parse("2026-06-15T07:30:00Z");

    @Test
    void oneOfTwoWhoBringATemplateAtOnceIsTold() {
        var templates = repository(Templates.class);
        templates.store("abc", new byte[] {1, 2});
        templates.store("abc", new byte[] {1, 2});
        var first = templates.of("final-report-1-kk").bringing("a.docx", "abc", 2, "operator", NOW);
        assertThat(templates.keep(first)).isTrue();
        assertThat(templates.keep(first)).as("brought already").isFalse();
        var back = first.inForce(TemplateHistory.SHIPPED, "operator", NOW);
        assertThat(templates.keep(back)).isTrue();
        assertThat(templates.keep(back)).as("stale").isFalse();

        assertThat(templates.of("final-report-1-kk")).isEqualTo(back);
        assertThat(templates.of("final-report-1-kk").inForce()).isZero();
        assertThat(templates.of("final-report-1-ru").brought()).isEmpty();
        assertThat(templates.bytes("abc")).contains(new byte[] {1, 2});
        assertThat(templates.bytes("none")).isEmpty();
    }
}
