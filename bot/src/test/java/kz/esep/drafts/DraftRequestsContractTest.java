package kz.esep.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kz.esep.dialogues.Sample;
import kz.esep.language.Language;
import kz.esep.people.PersonId;
import kz.esep.storage.RepositoryContract;
import org.junit.jupiter.api.Test;

class DraftRequestsContractTest extends RepositoryContract {

    private static final Instant NOW = Sample.NOW;
    private static final PersonId AUTHOR = PersonId.ofTelegram(Sample.VOLUNTEER);

    @Test
    void theLongestWaitingRequestIsLentToOneAtATime() {
        var requests = repositories.get(DraftRequests.class);
        requests.add(request("r2", NOW.plusSeconds(1)));
        requests.add(request("r1", NOW));
        requests.add(request("r1", NOW));

        var lent = requests.claim(NOW, Duration.ofMinutes(5)).orElseThrow();
        assertThat(lent.id()).isEqualTo("r1");
        assertThat(lent.attempts()).isEqualTo(1);
        assertThat(requests.claim(NOW, Duration.ofMinutes(5)))
                .as("lent, and not yet due")
                .isEmpty();
        requests.remove("r1");
        requests.erase(AUTHOR);
        assertThat(requests.claim(NOW.plusSeconds(3600), Duration.ofMinutes(5))).isEmpty();
    }

    private static DraftRequest request(String id, Instant at) {
        return DraftRequest.of(id, AUTHOR, 7, Sample.PROJECT_ID, OfferedForm.values()[0], Language.KK, Language.RU, at);
    }
}
