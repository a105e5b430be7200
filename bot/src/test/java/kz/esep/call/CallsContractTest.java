package kz.esep.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import kz.esep.dialogues.Sample;
import kz.esep.plan.ProjectId;
import kz.esep.storage.RepositoryContract;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class CallsContractTest extends RepositoryContract {

    private static final ProjectId PROJECT = Sample.PROJECT_ID;

    @Test
    void callsAreFoundByProjectAndAStaleOneIsRefused() {
        var calls = repositories.get(Calls.class);
        var first = SampleCall.of("call-one", 2025, PROJECT);
        assertThat(calls.add(first)).isTrue();
        assertThat(calls.add(first)).as("the form was sent twice").isFalse();
        calls.add(SampleCall.of("call-two", 2026));

        assertThat(calls.find(first.id())).contains(first);
        assertThat(calls.of(PROJECT)).containsExactly(first);
        assertThat(calls.all()).extracting(Call::year).containsExactly(2026, 2025);
        assertThat(calls.replace(first)).as("it is of the same version").isFalse();
        calls.remove(first.id(), 7);
        assertThat(calls.find(first.id())).as("another version is another call").isPresent();
        calls.remove(first.id(), 0);
        assertThat(calls.of(PROJECT)).isEmpty();
    }

    @Test
    void oneThatWasStoredBeforeCallsKnewTheirProgrammeIsStillRead() {
        var calls = repositories.get(Calls.class);
        var call = SampleCall.of("call-old", 2024);
        calls.add(call);
        var stored = database.getCollection("calls");
        var old = Objects.requireNonNull(
                stored.find(new Document("_id", "call-old")).first());
        assertThat(old.remove("programme")).isNotNull();
        stored.replaceOne(new Document("_id", "call-old"), old);
        assertThat(calls.find(call.id()).orElseThrow().programme()).isEqualTo(Programme.untold());
        var named = calls.find(call.id()).orElseThrow().withProgramme(call.programme());
        assertThat(calls.replace(named)).isTrue();
        assertThat(calls.find(call.id())).contains(named);
    }
}
