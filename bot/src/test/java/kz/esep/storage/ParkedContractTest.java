package kz.esep.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import kz.esep.dialogues.Sample;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Source;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ParkedContractTest extends RepositoryContract {

    private static final Instant NOW = Sample.NOW;

    @Test
    void whatIsParkedReplacesItself() {
        var parked = repositories.get(Parked.class);
        parked.arrived("1:2", "reason", "{}", NOW);
        parked.arrived("1:2", "another reason", "{}", NOW);
        parked.refused(7, "r1", "reason", Map.of("kind", "say", "length", 12), NOW);

        assertThat(database.getCollection("parked").find().sort(new Document("_id", 1)))
                .extracting(document -> document.getString("_id"))
                .containsExactly("in:1:2", "out:7:r1");
    }

    @Test
    void anUpdateIsTriedAgainOnceForEachTimeItIsAskedFor() {
        var parked = repositories.get(Parked.class);
        parked.failed(text(7), "bug", NOW);
        parked.arrived("1:3", "unreadable", "{}", NOW);
        parked.refused(7, "r1", "400", Map.of("kind", "say"), NOW);
        assertThat(parked.count()).isEqualTo(3);
        assertThat(parked.updates()).isEqualTo(2);
        assertThat(parked.all()).hasSize(3);

        assertThat(parked.retry("in:1:2", 0)).isTrue();
        assertThat(parked.retry("in:1:2", 0)).as("asked for already").isFalse();
        assertThat(parked.retry("out:7:r1", 0)).as("a message").isFalse();
        var again = parked.wanted().getFirst();
        assertThat(again.attempt()).isEqualTo(new Parked.Attempt("in:1:2", 1));
        parked.tried(again.attempt());
        assertThat(parked.updates()).isEqualTo(1);
        parked.drop("in:1:3");
        assertThat(parked.updates()).isZero();
    }

    @Test
    void bodiesGoInTimeAndWithTheirChat() {
        var parked = repositories.get(Parked.class);
        parked.failed(text(7), "bug", NOW);
        parked.eraseBodies(NOW);
        assertThat(parked.all()).allMatch(Parked.Thing::retriable);
        parked.eraseBodies(NOW.plusSeconds(1));
        assertThat(parked.all()).noneMatch(Parked.Thing::retriable);

        parked.failed(text(7), "bug", NOW);
        parked.eraseBodies(7);
        assertThat(parked.all()).noneMatch(Parked.Thing::retriable);
        parked.arrived("1:3", "unreadable", "{\"chat\":{\"id\":7}}", NOW);
        parked.erase(7);
        assertThat(parked.count()).isZero();
    }

    private static Incoming text(long chat) {
        return new Incoming.Text(new Source("1:2", chat, "Сынақ", "kk", NOW), 5, "Сәлем");
    }
}
