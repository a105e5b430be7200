package kz.esep.dialogue;

import java.util.stream.Stream;
import kz.esep.incoming.Incoming;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.Person;

/**
 * A person has blocked the bot, is gone, or is back. The coordinators of the person's projects get one card each that
 * says so; they have other ways to get in touch.
 */
final class Reach {

    private final Stage stage;

    Reach(Stage stage) {
        this.stage = stage;
    }

    void note(Incoming.Reachable news) {
        if (stage.view.person() instanceof Person person) {
            var before = person.unreachableSince();
            if (!news.reachable()) {
                // Heard again, or made again after a crash: the same card under the same id changes nothing.
                var since = before == null ? stage.now : before;
                stage.effect(new Effect.KeepPerson(person.reachable(since)));
                tell(person, "unreachable:" + person.id() + ":" + since, "reach.lost", true);
            } else if (before != null) {
                stage.effect(new Effect.KeepPerson(person.reachable(null)));
                tell(person, "reachable:" + person.id() + ":" + before, "reach.again", false);
            }
        }
    }

    private void tell(Person person, String id, String phrase, boolean anew) {
        coordinators(person).forEach(coordinator -> {
            var text = stage.scene().in(coordinator.language()).html(phrase, "name", person.name());
            var card = new Outgoing.Show(id, "reach-" + person.id(), Body.of(text), anew);
            stage.effect(new Effect.Post(coordinator.chat(), card));
        });
    }

    private Stream<Person> coordinators(Person person) {
        return person.memberships().stream()
                .flatMap(membership -> stage.view.coordinatorsOf(membership.project()).stream())
                .filter(coordinator -> !coordinator.id().equals(person.id()))
                .distinct();
    }
}
