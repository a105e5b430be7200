package kz.esep.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kz.esep.dialogues.Sample;
import kz.esep.language.Language;
import kz.esep.plan.ProjectId;
import kz.esep.storage.RepositoryContract;
import org.junit.jupiter.api.Test;

class PeopleContractTest extends RepositoryContract {

    private static final ProjectId PROJECT = Sample.PROJECT_ID;
    private static final Instant NOW = Sample.NOW;
    private static final PersonId AUTHOR = PersonId.ofTelegram(Sample.VOLUNTEER);

    @Test
    void peopleAreFoundByTheirProjects() {
        var people = repositories.get(People.class);
        var person = Sample.person(Sample.COORDINATOR, "Сынақ Адам", Language.RU, Role.COORDINATOR);
        assertThat(people.keep(person)).isTrue();
        assertThat(people.keep(person)).as("there already").isFalse();
        people.keep(Sample.person(Sample.VOLUNTEER, "Үлгі Адам", Language.KK, Role.VOLUNTEER));

        assertThat(people.find(person.id())).contains(person.revised());
        assertThat(people.findAll(List.of(person.id(), AUTHOR))).hasSize(2);
        assertThat(people.of(PROJECT)).hasSize(2);
        assertThat(people.ofAny(List.of(new ProjectId("other")))).isEmpty();
        assertThat(people.coordinatorsOf(PROJECT)).containsExactly(person.revised());
        people.markReachable(Sample.COORDINATOR, NOW);
        assertThat(people.find(person.id()).orElseThrow().unreachableSince()).isEqualTo(NOW);
        assertThat(people.keep(person.revised())).as("stale").isFalse();
        people.markReachable(Sample.COORDINATOR, null);
        var now = people.find(person.id()).orElseThrow();
        assertThat(people.keep(now.speaking(Language.EN))).isTrue();
        people.erase(person.id());
        assertThat(people.find(person.id())).isEmpty();
    }

    @Test
    void operatorsAreFoundWhateverTheirProject() {
        var people = repositories.get(People.class);
        people.keep(Sample.person(Sample.COORDINATOR, "Сынақ Адам", Language.RU, Role.OPERATOR));
        people.keep(Sample.person(Sample.VOLUNTEER, "Үлгі Адам", Language.KK, Role.VOLUNTEER));

        assertThat(people.operators()).extracting(Person::chat).containsExactly(Sample.COORDINATOR);
    }
}
