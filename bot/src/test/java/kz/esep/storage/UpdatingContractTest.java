package kz.esep.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndReplaceOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What Esep asks of its database when it changes documents. */
class UpdatingContractTest extends StorageContract {
    @Test
    void setsIncrementsUnsetsAndRenames() {
        entries.insertOne(Document.parse("{_id: 1, n: 1, old: 'x', inner: {a: 1}}"));

        entries.updateOne(
                Filters.eq("_id", 1),
                Updates.combine(
                        Updates.set("inner.b", 2),
                        Updates.inc("n", 5),
                        Updates.unset("inner.a"),
                        Updates.rename("old", "fresh"),
                        Updates.max("most", 9),
                        Updates.min("least", 2)));

        assertThat(entries.find().first())
                .isEqualTo(Document.parse("{_id: 1, n: 6, inner: {b: 2}, fresh: 'x', most: 9, least: 2}"));
    }

    @Test
    void pushesKeepsTheLastAndAddsOnce() {
        entries.insertOne(Document.parse("{_id: 1, last: [1, 2, 3], tags: ['a'], gone: [1, 2, 1]}"));

        entries.updateOne(
                Filters.eq("_id", 1),
                Updates.combine(
                        Updates.pushEach("last", List.of(4, 5), new PushOptions().slice(-3)),
                        Updates.addEachToSet("tags", List.of("a", "b")),
                        Updates.pull("gone", 1)));

        assertThat(entries.find().first())
                .isEqualTo(Document.parse("{_id: 1, last: [3, 4, 5], tags: ['a', 'b'], gone: [2]}"));
    }

    @Test
    void changesTheMatchedElementOfAnArray() {
        entries.insertOne(Document.parse("{_id: 1, sent: [{id: 'a', state: 'new'}, {id: 'b', state: 'new'}]}"));

        entries.updateOne(
                Filters.and(Filters.eq("_id", 1), Filters.eq("sent.id", "b")), Updates.set("sent.$.state", "done"));
        entries.updateOne(
                Filters.eq("_id", 1),
                Updates.set("sent.$[which].at", 5),
                new UpdateOptions().arrayFilters(List.of(Filters.in("which.id", "a"))));

        assertThat(entries.find().first())
                .isEqualTo(
                        Document.parse("{_id: 1, sent: [{id: 'a', state: 'new', at: 5}, {id: 'b', state: 'done'}]}"));
    }

    @Test
    void removesMatchingElementsOfAnArray() {
        entries.insertOne(Document.parse("{_id: 1, outgoing: [{id: 'a'}, {id: 'b'}, {id: 'c'}]}"));

        entries.updateOne(Filters.eq("_id", 1), Updates.pull("outgoing", Filters.in("id", "a", "c")));

        assertThat(entries.find().first()).isEqualTo(Document.parse("{_id: 1, outgoing: [{id: 'b'}]}"));
    }

    @Test
    void upserts() {
        var inserted = entries.updateOne(
                Filters.eq("_id", 1),
                Updates.combine(Updates.set("a", 1), Updates.setOnInsert("born", true)),
                new UpdateOptions().upsert(true));
        entries.updateOne(
                Filters.eq("_id", 1),
                Updates.combine(Updates.set("a", 2), Updates.setOnInsert("born", false)),
                new UpdateOptions().upsert(true));
        entries.replaceOne(Filters.eq("_id", 2), new Document("a", 3), new ReplaceOptions().upsert(true));

        assertThat(inserted.getUpsertedId()).isNotNull();
        assertThat(entries.find().sort(Sorts.ascending("_id")))
                .containsExactly(Document.parse("{_id: 1, a: 2, born: true}"), Document.parse("{_id: 2, a: 3}"));
    }

    @Test
    void findsAndModifies() {
        entries.insertMany(numbered(3));

        Document after = entries.findOneAndUpdate(
                Filters.gte("n", 0),
                Updates.set("claimed", true),
                new FindOneAndUpdateOptions().sort(Sorts.descending("n")).returnDocument(ReturnDocument.AFTER));
        Document before =
                entries.findOneAndReplace(Filters.eq("_id", 0), new Document("n", 100), new FindOneAndReplaceOptions());
        Document removed = entries.findOneAndDelete(Filters.eq("_id", 1));
        Document counter = database.getCollection("counters")
                .findOneAndUpdate(
                        Filters.eq("_id", "entries"),
                        Updates.inc("value", 1),
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));

        assertThat(after).containsEntry("_id", 2).containsEntry("claimed", true);
        assertThat(before).containsEntry("n", 0);
        assertThat(removed).containsEntry("n", 1);
        assertThat(counter).isEqualTo(new Document("_id", "entries").append("value", 1));
        assertThat(entries.findOneAndDelete(Filters.eq("_id", 77))).isNull();
        assertThat(entries.findOneAndUpdate(
                        Filters.eq("_id", 77),
                        Updates.set("a", 1),
                        new FindOneAndUpdateOptions().projection(Projections.include("a"))))
                .isNull();
    }

    @Test
    void deletesManyAndDropsCollections() {
        entries.insertMany(numbered(10));
        entries.createIndex(Indexes.ascending("n"), new IndexOptions().unique(true));

        assertThat(entries.deleteMany(Filters.lt("n", 4)).getDeletedCount()).isEqualTo(4);
        assertThat(entries.updateMany(Filters.exists("n"), Updates.inc("n", 100))
                        .getModifiedCount())
                .isEqualTo(6);

        entries.drop();

        assertThat(entries.countDocuments()).isZero();
        assertThat(database.listCollectionNames()).doesNotContain("entries");
        entries.insertMany(numbered(10));
        assertThat(entries.countDocuments()).isEqualTo(10);
    }
}
