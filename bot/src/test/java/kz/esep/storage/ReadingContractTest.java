package kz.esep.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoCommandException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

/** What Esep asks of its database when it reads. */
class ReadingContractTest extends StorageContract {
    @Test
    void answersHello() {
        Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));

        assertThat(hello.getBoolean("isWritablePrimary")).isTrue();
        assertThat(hello.getInteger("maxWireVersion")).isGreaterThanOrEqualTo(8);
    }

    @Test
    void givesBackEveryKindOfValueItWasGiven() {
        Document all = new Document("_id", new ObjectId())
                .append("text", "Қазақша, русский, English 🌿")
                .append("int", 42)
                .append("long", 1L << 60)
                .append("double", 2.5)
                .append("decimal", Decimal128.parse("1234567.89"))
                .append("yes", true)
                .append("at", Date.from(Instant.parse("2025-05-17T04:30:00.123Z")))
                .append("bytes", new Binary(new byte[] {1, 2, 3}))
                .append("nothing", null)
                .append("list", List.of(1, "two", new Document("three", 3)))
                .append("inner", new Document("kk", "тазалық").append("empty", new Document()));
        entries.insertOne(all);

        assertThat(entries.find().first()).isEqualTo(all);
    }

    @Test
    void findsByEqualityRangeMembershipAndAlternative() {
        entries.insertMany(numbered(20));

        assertThat(ids(Filters.eq("_id", 7))).containsExactly(7);
        assertThat(ids(Filters.eq("_id", 7L))).containsExactly(7);
        assertThat(ids(Filters.in("_id", 3, 5, 99))).containsExactly(3, 5);
        assertThat(ids(Filters.and(Filters.gte("n", 17), Filters.lt("n", 19)))).containsExactly(17, 18);
        assertThat(ids(Filters.or(Filters.eq("n", 1), Filters.eq("n", 2)))).containsExactly(1, 2);
        assertThat(ids(Filters.nin("n", numbers(1, 20)))).containsExactly(0);
        assertThat(ids(Filters.and(Filters.in("_id", 1, 2, 3), Filters.ne("n", 2))))
                .containsExactly(1, 3);
        assertThat(ids(Filters.regex("name", "^entry 1[0-2]$"))).containsExactly(10, 11, 12);
        assertThat(ids(Filters.exists("absent"))).isEmpty();
        assertThat(ids(Filters.not(Filters.gt("n", 0)))).containsExactly(0);
    }

    @Test
    void findsWithinArraysAndNestedDocuments() {
        entries.insertOne(Document.parse("{_id: 1, photos: [{id: 'a', size: 5}, {id: 'b', size: 50}], tags: ['x']}"));
        entries.insertOne(Document.parse("{_id: 2, photos: [{id: 'c', size: 50}], tags: [], place: {city: 'Ақтау'}}"));

        assertThat(ids(Filters.elemMatch("photos", Filters.and(Filters.eq("id", "b"), Filters.gt("size", 10)))))
                .containsExactly(1);
        assertThat(ids(Filters.elemMatch("photos", Filters.and(Filters.eq("id", "a"), Filters.gt("size", 10)))))
                .isEmpty();
        assertThat(ids(Filters.eq("photos.id", "c"))).containsExactly(2);
        assertThat(ids(Filters.eq("place.city", "Ақтау"))).containsExactly(2);
        assertThat(ids(Filters.eq("tags", "x"))).containsExactly(1);
        assertThat(ids(Filters.size("tags", 0))).containsExactly(2);
        assertThat(ids(Filters.all("photos.id", "a", "b"))).containsExactly(1);
        assertThat(ids(Filters.eq("place", null))).containsExactly(1);
    }

    @Test
    void sortsSkipsLimitsAndProjects() {
        entries.insertMany(numbered(10));

        List<Document> found = entries.find()
                .sort(Sorts.orderBy(Sorts.ascending("even"), Sorts.descending("n")))
                .skip(1)
                .limit(2)
                .projection(Projections.fields(Projections.include("n"), Projections.excludeId()))
                .into(new ArrayList<>());

        assertThat(found).containsExactly(new Document("n", 7), new Document("n", 5));
        assertThat(entries.find(Filters.eq("_id", 1))
                        .projection(Projections.exclude("name", "even"))
                        .first())
                .isEqualTo(new Document("_id", 1).append("n", 1));
    }

    @Test
    void readsMoreThanOneBatch() {
        entries.insertMany(numbered(500));

        assertThat(entries.find().batchSize(7).into(new ArrayList<>())).hasSize(500);
    }

    @Test
    void countsAndListsDistinctValues() {
        entries.insertMany(numbered(10));

        assertThat(entries.countDocuments(Filters.eq("even", true))).isEqualTo(5);
        assertThat(entries.countDocuments()).isEqualTo(10);
        assertThat(entries.estimatedDocumentCount()).isEqualTo(10);
        assertThat(entries.distinct("even", Boolean.class).into(new ArrayList<>()))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void refusesAnUnknownCommandWithItsCode() {
        assertThatExceptionOfType(MongoCommandException.class)
                .isThrownBy(() -> database.runCommand(new Document("nosuchcommand", 1)))
                .satisfies(e -> assertThat(e.getErrorCode()).isEqualTo(59));
    }
}
