package kz.esep.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndReplaceOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.RenameCollectionOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Esep asks of its database. Every kind of database it runs on passes these tests. */
abstract class StorageContractTest {
    private MongoDatabase database;
    private MongoCollection<Document> entries;

    abstract MongoClient client();

    @BeforeEach
    void openDatabase() {
        database =
                client().getDatabase("contract_" + UUID.randomUUID().toString().replace("-", ""));
        entries = database.getCollection("entries");
    }

    @AfterEach
    void dropDatabase() {
        database.drop();
    }

    @Test
    void answersHello() {
        Document hello = client().getDatabase("admin").runCommand(new Document("hello", 1));

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
    void replacesOnlyTheVersionThatWasRead() {
        entries.insertOne(new Document("_id", "chat").append("version", 1).append("state", "asked"));
        var lost = new Document("_id", "chat").append("version", 2).append("state", "lost");
        var won = new Document("_id", "chat").append("version", 2).append("state", "won");

        var first = entries.replaceOne(Filters.and(Filters.eq("_id", "chat"), Filters.eq("version", 1)), won);
        var second = entries.replaceOne(new Document("_id", "chat").append("version", 1), lost);

        assertThat(first.getModifiedCount()).isEqualTo(1);
        assertThat(second.getMatchedCount()).isZero();
        assertThat(entries.find()).containsExactly(won);
    }

    @Test
    void anUpsertOfAVersionThatIsGoneIsADuplicate() {
        entries.insertOne(new Document("_id", "chat").append("version", 5));
        var models = List.of(
                new ReplaceOneModel<>(
                        new Document("_id", "chat").append("version", 4),
                        new Document("_id", "chat").append("version", 5),
                        new ReplaceOptions().upsert(true)),
                new ReplaceOneModel<>(
                        new Document("_id", "other").append("version", 0),
                        new Document("_id", "other").append("version", 1),
                        new ReplaceOptions().upsert(true)));

        var thrown = catchThrowableOfType(
                MongoBulkWriteException.class, () -> entries.bulkWrite(models, new BulkWriteOptions().ordered(false)));

        assertThat(thrown.getWriteErrors()).singleElement().satisfies(error -> {
            assertThat(error.getIndex()).isZero();
            assertThat(error.getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
        });
        assertThat(thrown.getWriteResult().getUpserts()).hasSize(1);
        assertThat(entries.countDocuments()).isEqualTo(2);
    }

    @Test
    void aBulkDoesAllKindsOfWrites() {
        entries.insertMany(numbered(3));

        var result = entries.bulkWrite(List.of(
                new InsertOneModel<>(new Document("_id", 10)),
                new UpdateOneModel<>(Filters.eq("_id", 0), Updates.set("n", 50)),
                new ReplaceOneModel<>(Filters.eq("_id", 1), new Document("n", 51)),
                new DeleteOneModel<>(Filters.eq("_id", 2))));

        assertThat(result.getInsertedCount()).isEqualTo(1);
        assertThat(result.getModifiedCount()).isEqualTo(2);
        assertThat(result.getDeletedCount()).isEqualTo(1);
        assertThat(entries.countDocuments()).isEqualTo(3);
    }

    @Test
    void anOrderedBulkStopsAtTheFirstError() {
        entries.insertOne(new Document("_id", 2));
        entries.createIndex(
                Indexes.ascending("n"), new IndexOptions().unique(true).sparse(true));
        entries.insertOne(new Document("_id", 9).append("n", 9));

        var inserts = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> entries.bulkWrite(List.of(
                        new InsertOneModel<>(new Document("_id", 1).append("n", 1)),
                        new InsertOneModel<>(new Document("_id", 2).append("n", 2)),
                        new InsertOneModel<>(new Document("_id", 3).append("n", 3)))));
        var updates = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> entries.bulkWrite(List.of(
                        new UpdateOneModel<>(Filters.eq("_id", 1), Updates.set("a", 1)),
                        new UpdateOneModel<>(Filters.eq("_id", 2), Updates.set("n", 9)),
                        new UpdateOneModel<>(Filters.eq("_id", 9), Updates.set("a", 1)))));

        assertThat(inserts.getWriteResult().getInsertedCount()).isEqualTo(1);
        assertThat(updates.getWriteResult().getModifiedCount()).isEqualTo(1);
        assertThat(entries.find().projection(Projections.include("a")).sort(Sorts.ascending("_id")))
                .containsExactly(new Document("_id", 1).append("a", 1), new Document("_id", 2), new Document("_id", 9));
    }

    @Test
    void anUnorderedBulkDoesWhatItCan() {
        entries.insertOne(new Document("_id", 2));

        var thrown = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> entries.bulkWrite(
                        List.of(
                                new InsertOneModel<>(new Document("_id", 1)),
                                new InsertOneModel<>(new Document("_id", 2)),
                                new InsertOneModel<>(new Document("_id", 3))),
                        new BulkWriteOptions().ordered(false)));

        assertThat(thrown.getWriteErrors())
                .singleElement()
                .extracting(e -> e.getIndex())
                .isEqualTo(1);
        assertThat(thrown.getWriteResult().getInsertedCount()).isEqualTo(2);
        assertThat(entries.countDocuments()).isEqualTo(3);
    }

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
    void aggregates() {
        entries.insertMany(numbered(10));

        List<Document> sums = entries.aggregate(List.of(
                        Aggregates.match(Filters.gte("n", 2)),
                        Aggregates.group(
                                "$even",
                                Accumulators.sum("sum", "$n"),
                                Accumulators.sum("count", 1),
                                Accumulators.max("last", "$n")),
                        Aggregates.sort(Sorts.ascending("_id"))))
                .into(new ArrayList<>());

        assertThat(sums)
                .containsExactly(
                        Document.parse("{_id: false, sum: 24, count: 4, last: 9}"),
                        Document.parse("{_id: true, sum: 20, count: 4, last: 8}"));
    }

    @Test
    void aggregatesElementsOfArraysAndLooksUpOthers() {
        entries.insertOne(Document.parse("{_id: 1, project: 'p', measures: [{i: 'a', n: 2}, {i: 'b', n: 3}]}"));
        entries.insertOne(Document.parse("{_id: 2, project: 'p', measures: [{i: 'a', n: 5}]}"));
        database.getCollection("projects").insertOne(Document.parse("{_id: 'p', title: 'Таза Әлем'}"));

        List<Document> sums = entries.aggregate(List.of(
                        Aggregates.unwind("$measures"),
                        Aggregates.group("$measures.i", Accumulators.sum("sum", "$measures.n")),
                        Aggregates.sort(Sorts.ascending("_id"))))
                .into(new ArrayList<>());
        Document joined = entries.aggregate(List.of(
                        Aggregates.match(Filters.eq("_id", 1)),
                        Aggregates.lookup("projects", "project", "_id", "of"),
                        Aggregates.project(Projections.include("of"))))
                .first();

        assertThat(sums).containsExactly(Document.parse("{_id: 'a', sum: 7}"), Document.parse("{_id: 'b', sum: 3}"));
        assertThat(joined).isEqualTo(Document.parse("{_id: 1, of: [{_id: 'p', title: 'Таза Әлем'}]}"));
    }

    @Test
    void storesAndStreamsFiles() {
        GridFSBucket files = GridFSBuckets.create(database, "evidence");
        byte[] photo = new byte[1_000_000];
        new Random(7).nextBytes(photo);
        Document origin = new Document("sha256", "abc").append("chat", 5L);

        ObjectId id = files.uploadFromStream(
                "photo.jpg", new ByteArrayInputStream(photo), new GridFSUploadOptions().metadata(origin));
        ByteArrayOutputStream back = new ByteArrayOutputStream();
        files.downloadToStream(id, back);

        assertThat(back.toByteArray()).isEqualTo(photo);
        assertThat(files.find(Filters.eq("metadata.sha256", "abc")))
                .singleElement()
                .satisfies(file -> assertThat(file.getLength()).isEqualTo(photo.length));
        assertThat(database.getCollection("evidence.chunks").countDocuments()).isEqualTo(4);

        files.delete(id);

        assertThat(files.find()).isEmpty();
        assertThat(database.getCollection("evidence.chunks").countDocuments()).isZero();
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

    @Test
    void refusesAnUnknownCommandWithItsCode() {
        assertThatExceptionOfType(MongoCommandException.class)
                .isThrownBy(() -> database.runCommand(new Document("nosuchcommand", 1)))
                .satisfies(e -> assertThat(e.getErrorCode()).isEqualTo(59));
    }

    private List<Integer> ids(org.bson.conversions.Bson filter) {
        return entries.find(filter)
                .sort(Sorts.ascending("_id"))
                .map(d -> d.getInteger("_id"))
                .into(new ArrayList<>());
    }

    private long scanned() {
        Document status = client().getDatabase("admin").runCommand(new Document("serverStatus", 1));
        return status.get("metrics", Document.class)
                .get("queryExecutor", Document.class)
                .get("scannedObjects", Number.class)
                .longValue();
    }

    private static List<Document> numbered(int count) {
        return numbers(0, count).stream()
                .map(n -> new Document("_id", n)
                        .append("n", n)
                        .append("even", n % 2 == 0)
                        .append("name", "entry " + n))
                .toList();
    }

    private static List<Integer> numbers(int from, int to) {
        return java.util.stream.IntStream.range(from, to).boxed().toList();
    }
}
