package kz.esep.admin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kz.esep.admin.contract.RepositoryContract;
import kz.esep.people.OfficePass;
import kz.esep.people.PersonId;
import org.junit.jupiter.api.Test;

class UsedPassesContractTest extends RepositoryContract {

    private static final Instant NOW = Instant.parse("2026-06-15T09:00:00Z");

    @Test
    void aPassIsUsedOnceAndRememberedOnlyWhileItWouldBeValid() {
        var used = repository(UsedPasses.class);
        var pass = new OfficePass(new PersonId("t1"), "nonceForTheTests", NOW.plusSeconds(600));
        assertThat(used.use(pass, NOW)).isTrue();
        assertThat(used.use(pass, NOW.plusSeconds(599))).isFalse();
        assertThat(used.use(pass, NOW.plusSeconds(600)))
                .as("forgotten, and refused as expired")
                .isTrue();
    }
}
