package kz.esep.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kz.esep.language.Language;
import kz.esep.plan.ProjectId;
import kz.esep.storage.MemoryDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;

/** A person may be changed from the chat and from the back office at the same moment. */
class PeopleTest {

    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");
    private static final Membership FIRST = new Membership(new ProjectId("first"), Role.VOLUNTEER, NOW);
    private static final Membership SECOND = new Membership(new ProjectId("second"), Role.VOLUNTEER, NOW);

    private final MemoryDatabase database = new MemoryDatabase();
    private final People people = new People(database.template());

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void keepsWhatTwoHaveChangedAtOnce() {
        var seen = person(FIRST);
        people.keep(seen);
        people.keep(seen, seen.joining(SECOND));
        people.keep(seen, seen.speaking(Language.RU));
        people.keep(seen, seen.reachable(NOW));
        assertThat(stored())
                .isEqualTo(seen.joining(SECOND).speaking(Language.RU).reachable(NOW));
    }

    @Test
    void aRoleThatWasTakenAwayMeanwhileStaysAway() {
        var seen = person(FIRST);
        people.keep(seen);
        people.keep(seen, seen.without(List.of(FIRST)));
        people.keep(seen, seen.joining(SECOND));
        assertThat(stored().memberships()).containsExactly(SECOND);
    }

    @Test
    void aHigherRoleTakesThePlaceOfTheLowerOne() {
        var seen = person(FIRST, SECOND);
        people.keep(seen);
        var higher = new Membership(FIRST.project(), Role.COORDINATOR, NOW);
        people.keep(seen, seen.joining(higher));
        people.keep(seen, seen.joining(higher));
        assertThat(stored().memberships()).containsExactlyInAnyOrder(higher, SECOND);
    }

    @Test
    void somebodyNewIsAddedOnceAndLosesNothing() {
        people.keep(null, person(FIRST));
        people.keep(stored(), stored().speaking(Language.RU));
        people.keep(null, person(SECOND));
        assertThat(stored()).isEqualTo(person(FIRST, SECOND).speaking(Language.RU));
    }

    @Test
    void whoWasErasedMeanwhileStaysErased() {
        var seen = person(FIRST);
        people.keep(seen);
        database.template().remove(new Query(), "people");
        people.keep(seen, seen.joining(SECOND).speaking(Language.RU));
        assertThat(people.find(seen.id())).isEmpty();
    }

    @Test
    void whatIsNoLongerSoIsForgotten() {
        var away = person(FIRST).reachable(NOW);
        people.keep(away);
        people.keep(away, away.reachable(null));
        assertThat(stored().unreachableSince()).isNull();
    }

    private Person stored() {
        return people.find(PersonId.ofTelegram(7)).orElseThrow();
    }

    private static Person person(Membership... memberships) {
        return new Person(PersonId.ofTelegram(7), 7, "Үлгі", Language.KK, NOW, List.of(memberships), null);
    }
}
