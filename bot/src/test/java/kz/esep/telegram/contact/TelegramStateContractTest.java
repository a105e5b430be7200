package kz.esep.telegram.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kz.esep.dialogues.Sample;
import kz.esep.storage.RepositoryContract;
import org.junit.jupiter.api.Test;

class TelegramStateContractTest extends RepositoryContract {

    private static final Instant NOW = Sample.NOW;

    @Test
    void oneProcessPollsUntilItsLeaseEndsOrItIsGone() {
        var state = repositories.get(TelegramState.class);
        assertThat(state.holdPolling("one", NOW, NOW.plusSeconds(15), dead -> false))
                .isTrue();
        assertThat(state.holdPolling("one", NOW.plusSeconds(5), NOW.plusSeconds(20), dead -> false))
                .isTrue();
        assertThat(state.holdPolling("two", NOW.plusSeconds(6), NOW.plusSeconds(21), dead -> false))
                .isFalse();
        assertThat(state.holdPolling("two", NOW.plusSeconds(6), NOW.plusSeconds(21), "one"::equals))
                .isTrue();
        assertThat(state.holdPolling("one", NOW.plusSeconds(22), NOW.plusSeconds(37), dead -> false))
                .isTrue();
        state.releasePolling("two");
        assertThat(state.holdPolling("two", NOW.plusSeconds(23), NOW.plusSeconds(38), dead -> false))
                .isFalse();
        state.releasePolling("one");
        assertThat(state.holdPolling("two", NOW.plusSeconds(23), NOW.plusSeconds(38), dead -> false))
                .isTrue();
    }

    @Test
    void theLastContactIsTheNewestOfAllProcesses() {
        var state = repositories.get(TelegramState.class);
        assertThat(state.contact()).isEmpty();
        state.heard(NOW);
        state.heard(NOW.minusSeconds(60));
        state.alarmed(NOW);
        assertThat(state.contact()).contains(new TelegramState.Contact(NOW, NOW));
        state.alarmed(null);
        assertThat(state.contact()).contains(new TelegramState.Contact(NOW, null));
    }

    @Test
    void theLastToStopIsToldSo() {
        var state = repositories.get(TelegramState.class);
        state.serving("host.one", NOW);
        state.serving("host.two", NOW);
        assertThat(state.stopped("host.one", NOW.minusSeconds(60))).isFalse();
        assertThat(state.stopped("host.two", NOW.minusSeconds(60))).isTrue();
    }
}
