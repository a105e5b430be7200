package kz.esep.admin.projects.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kz.esep.admin.contract.RepositoryContract;
import kz.esep.plan.ProjectId;
import org.junit.jupiter.api.Test;

class ImportsContractTest extends RepositoryContract {

    private static final Instant NOW = Instant.parse("2026-06-15T07:30:00Z");

    @Test
    void theLastFileOfAProjectIsKept() {
        var imports = repository(Imports.class);
        var id = new ProjectId("contract");
        assertThat(imports.of(id)).isEmpty();
        imports.keep(new Imported(id, "first.json", "{}", NOW, "operator"));
        var second = new Imported(id, "second.json", "{\"a\":1}", NOW, "operator");
        imports.keep(second);
        assertThat(imports.of(id)).contains(second);
    }
}
