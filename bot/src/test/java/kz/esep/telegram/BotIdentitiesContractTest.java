package kz.esep.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import kz.esep.storage.RepositoryContract;
import org.junit.jupiter.api.Test;

class BotIdentitiesContractTest extends RepositoryContract {

    @Test
    void whoTheBotIsIsKnownToEveryProcess() {
        var identities = repositories.get(BotIdentities.class);
        assertThat(identities.stored()).isEmpty();
        assertThat(identities.userName()).isEmpty();
        identities.keep(new BotIdentity(42, "old_bot"));
        identities.keep(new BotIdentity(42, "esep_bot"));

        assertThat(identities.stored()).contains(new BotIdentity(42, "esep_bot"));
        assertThat(identities.userName()).contains("esep_bot");
    }
}
