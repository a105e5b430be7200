package kz.esep.people;

import static org.assertj.core.api.Assertions.assertThat;

import kz.esep.dialogues.Sample;
import kz.esep.language.Language;
import kz.esep.storage.RepositoryContract;
import org.junit.jupiter.api.Test;

class ShownMenusContractTest extends RepositoryContract {

    @Test
    void aMenuIsStaleUntilItIsMarkedAndAgainWhenThePersonChanges() {
        var people = repositories.get(People.class);
        var menus = repositories.get(ShownMenus.class);
        people.keep(Sample.person(Sample.COORDINATOR, "Сынақ Адам", Language.RU, Role.COORDINATOR));
        var person = menus.stale(9).getFirst();

        menus.markShown(person);
        assertThat(menus.stale(9)).isEmpty();
        people.keep(person.speaking(Language.KK));
        assertThat(menus.stale(9)).hasSize(1);
        menus.markShown(person);
        assertThat(menus.stale(9)).as("has changed meanwhile").hasSize(1);
    }

    @Test
    void whoIsErasedHasAMenuToClearOnce() {
        var menus = repositories.get(ShownMenus.class);
        menus.clearLater(7);
        menus.clearLater(7);
        assertThat(menus.toClear(9)).containsExactly(7L);
        menus.markCleared(7);
        assertThat(menus.toClear(9)).isEmpty();
    }
}
