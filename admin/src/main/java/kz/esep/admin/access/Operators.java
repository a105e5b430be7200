package kz.esep.admin.access;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** All operators of the back office. */
@Repository
public class Operators {

    private static final String COLLECTION = "operators";

    private final MongoTemplate mongo;

    Operators(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    public Optional<Operator> find(String name) {
        return Optional.ofNullable(mongo.findOne(query(where("_id").is(name)), Operator.class, COLLECTION));
    }

    boolean isEmpty() {
        return !mongo.exists(new Query(), COLLECTION);
    }

    /**
     * Keeps a new operator.
     *
     * @return false when there is one of this name already
     */
    boolean add(Operator operator) {
        try {
            mongo.insert(operator, COLLECTION);
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    /** Whether a password is the one that the first operator has now. */
    public boolean isPasswordOfFirst(String password, PasswordEncoder encoder) {
        return find(Operator.FIRST)
                .filter(operator -> encoder.matches(password, operator.hash()))
                .isPresent();
    }

    /**
     * Replaces a password that is still the one of the given hash.
     *
     * @return false when it was replaced meanwhile
     */
    boolean changePassword(Operator seen, String newHash) {
        var unchanged = query(where("_id").is(seen.id()).and("hash").is(seen.hash()));
        var change = new Update().set("hash", newHash).set("mustChange", false);
        return mongo.updateFirst(unchanged, change, COLLECTION).getModifiedCount() == 1;
    }
}
