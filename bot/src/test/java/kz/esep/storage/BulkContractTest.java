package kz.esep.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Compare-and-set on a version, and many writes in one command. */
class BulkContractTest extends StorageContract {
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
}
