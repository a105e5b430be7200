package kz.esep.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.RenameCollectionOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What indexes refuse, find and spare. */
class IndexContractTest extends StorageContract {
    @Test
    void aUniqueIndexRefusesASecondOfTheSame() {
        entries.createIndex(Indexes.ascending("project", "number"), new IndexOptions().unique(true));
        entries.insertOne(Document.parse("{_id: 1, project: 'p', number: 124}"));
        entries.insertOne(Document.parse("{_id: 2, project: 'q', number: 124}"));

        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() -> entries.insertOne(Document.parse("{_id: 3, project: 'p', number: 124}")))
                .satisfies(e -> assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY));
        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() -> entries.updateOne(Filters.eq("_id", 2), Updates.set("project", "p")));
        assertThat(ids(Filters.and(Filters.eq("project", "p"), Filters.eq("number", 124))))
                .containsExactly(1);
    }

    @Test
    void anIndexFollowsInsertsUpdatesAndRemovals() {
        entries.insertMany(numbered(4));
        entries.createIndex(Indexes.ascending("even", "n"));
        entries.createIndex(Indexes.ascending("tags"));
        entries.insertOne(Document.parse("{_id: 4, n: 4, even: true, tags: ['a', 'b']}"));
        entries.insertOne(Document.parse("{_id: 5, n: 5, even: false, tags: []}"));
        entries.updateOne(Filters.eq("_id", 0), Updates.combine(Updates.set("even", false), Updates.push("tags", "a")));
        entries.updateOne(Filters.eq("_id", 4), Updates.pull("tags", "a"));
        entries.deleteOne(Filters.eq("_id", 2));

        assertThat(ids(Filters.eq("even", true))).containsExactly(4);
        assertThat(ids(Filters.eq("even", false))).containsExactly(0, 1, 3, 5);
        assertThat(ids(Filters.and(Filters.eq("even", false), Filters.in("n", 1, 2, 5))))
                .containsExactly(1, 5);
        assertThat(ids(Filters.and(Filters.eq("even", false), Filters.gt("n", 1))))
                .containsExactly(3, 5);
        assertThat(ids(Filters.eq("tags", "a"))).containsExactly(0);
        assertThat(ids(Filters.eq("tags", "b"))).containsExactly(4);
        assertThat(ids(Filters.eq("tags", null))).containsExactly(1, 3);
    }

    @Test
    void readsOnlyWhatAnIndexPointsTo() {
        entries.insertMany(numbered(2_000));
        entries.createIndex(Indexes.ascending("n", "name"));
        entries.createIndex(Indexes.ascending("_id", "n"), new IndexOptions().unique(true));
        long before = scanned();

        entries.replaceOne(new Document("_id", 7).append("n", 7), new Document("n", 8));
        entries.replaceOne(Filters.and(Filters.eq("_id", 9), Filters.eq("n", 9)), new Document("n", 10));
        entries.updateOne(Filters.and(Filters.eq("_id", 11), Filters.gt("n", 3)), Updates.inc("n", 1));
        entries.find(Filters.and(Filters.eq("n", 13), Filters.eq("even", false)))
                .into(new ArrayList<>());
        entries.find(Filters.and(Filters.in("n", 15, 17), Filters.eq("name", "entry 15")))
                .into(new ArrayList<>());
        entries.findOneAndUpdate(Filters.eq("n", 19), Updates.set("seen", true));
        entries.deleteOne(Filters.in("_id", 21, 23));

        // Eleven in all; a real MongoDB looks at some documents of its own meanwhile.
        assertThat(scanned() - before).isLessThan(200);
    }

    @Test
    void listsAndDropsIndexesOfOneCollectionOnly() {
        MongoCollection<Document> others = database.getCollection("others");
        entries.createIndex(Indexes.ascending("n"));
        others.createIndex(Indexes.ascending("n"));
        entries.createIndex(Indexes.ascending("name"));

        entries.dropIndex("n_1");

        assertThat(entries.listIndexes())
                .extracting(index -> index.getString("name"))
                .containsExactlyInAnyOrder("_id_", "name_1");
        assertThat(others.listIndexes())
                .extracting(index -> index.getString("name"))
                .containsExactlyInAnyOrder("_id_", "n_1");

        others.dropIndexes();

        assertThat(others.listIndexes())
                .extracting(index -> index.getString("name"))
                .containsExactly("_id_");
        assertThat(entries.listIndexes()).hasSize(2);
    }

    @Test
    void anIndexOfTheSameNameIsMadeOnce() {
        String first = entries.createIndex(Indexes.ascending("n"));
        String second = entries.createIndex(Indexes.ascending("n"));

        assertThat(first).isEqualTo(second).isEqualTo("n_1");
        assertThat(entries.listIndexes()).hasSize(2);
    }

    @Test
    void renamesACollectionWithItsIndexes() {
        entries.insertMany(numbered(3));
        entries.createIndex(Indexes.ascending("n"), new IndexOptions().unique(true));

        entries.renameCollection(
                new com.mongodb.MongoNamespace(database.getName(), "kept"), new RenameCollectionOptions());
        MongoCollection<Document> kept = database.getCollection("kept");

        assertThat(kept.countDocuments(Filters.eq("n", 2))).isEqualTo(1);
        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() -> kept.insertOne(new Document("_id", 9).append("n", 2)));
        assertThat(kept.listIndexes()).hasSize(2);
    }

    private long scanned() {
        Document status = client.getDatabase("admin").runCommand(new Document("serverStatus", 1));
        return status.get("metrics", Document.class)
                .get("queryExecutor", Document.class)
                .get("scannedObjects", Number.class)
                .longValue();
    }
}
