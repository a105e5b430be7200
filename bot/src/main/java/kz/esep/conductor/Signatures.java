package kz.esep.conductor;

import java.util.List;
import kz.esep.people.PersonId;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Where people have signed what they did in the back office: texts, reasons, totals, proofs. */
@Component
class Signatures {

    /** Each with the field by which its writers notice each other. */
    private record Signed(String collection, String counter) {}

    private static final List<Signed> WHERE = List.of(
            new Signed("narratives", "revision"),
            new Signed("narrativeVersions", ""),
            new Signed("dismissals", "version"),
            new Signed("cards", "version"),
            new Signed("surveyTotals", ""),
            new Signed("planProposals", "version"),
            new Signed("erasures", ""));

    private final Rewriting rewriting;

    Signatures(MongoTemplate mongo) {
        this.rewriting = new Rewriting(mongo);
    }

    /** Puts nobody in the place of a person. */
    int erase(PersonId person) {
        return WHERE.stream()
                .mapToInt(signed -> rewriting.in(
                        signed.collection(),
                        new Query(),
                        signed.counter(),
                        text -> text.equals(person.value()) ? PersonId.ERASED.value() : text))
                .sum();
    }
}
