package kz.esep.admin.drafts;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import kz.esep.people.People;
import kz.esep.people.PersonId;
import org.springframework.stereotype.Component;

/** What those are called who compiled or wrote something: people by their names, operators by their sign-in names. */
@Component
class Names {

    private final People people;

    Names(People people) {
        this.people = people;
    }

    /** @return the names of those who have one, by their ids */
    Map<String, String> of(Collection<String> ids) {
        var names = new HashMap<String, String>();
        people.findAll(ids.stream().distinct().map(PersonId::new).toList())
                .forEach(person -> names.put(person.id().value(), person.name()));
        names.put(PersonId.ERASED.value(), "–");
        return names;
    }
}
