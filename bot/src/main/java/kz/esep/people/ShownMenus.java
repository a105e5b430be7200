package kz.esep.people;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import org.bson.Document;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * Whose menu of commands is still to be brought up to date. A mark at the person says that it is; writing the person
 * takes the mark away, whoever writes and in whatever process.
 */
@Repository
public class ShownMenus {

    private static final String PEOPLE = "people";
    private static final String MARK = "menuShown";
    private static final String GONE = "menusToClear";

    private final MongoTemplate mongo;

    public ShownMenus(MongoTemplate mongo) {
        this.mongo = mongo;
        mongo.indexOps(PEOPLE).createIndex(new Index().on(MARK, Sort.Direction.ASC));
    }

    /** People who have changed since their menu was put up. */
    public List<Person> stale(int most) {
        return mongo.find(new Query(where(MARK).isNull()).limit(Limit.of(most)), Person.class, PEOPLE);
    }

    /** Marks the menu of a person as put up, unless the person has changed meanwhile. */
    public void markShown(Person person) {
        mongo.updateFirst(
                new BasicQuery(new Document("_id", person.id().value()).append("revision", person.revision())),
                new Update().set(MARK, true),
                PEOPLE);
    }

    /** The chat of somebody who was erased: its menu is to go, and then the chat from here. */
    public void clearLater(long chat) {
        mongo.save(new Document("_id", chat), GONE);
    }

    public List<Long> toClear(int most) {
        return mongo.find(new Query().limit(Limit.of(most)), Document.class, GONE).stream()
                .map(gone -> gone.get("_id", Number.class).longValue())
                .toList();
    }

    public void markCleared(long chat) {
        mongo.remove(query(where("_id").is(chat)), GONE);
    }
}
