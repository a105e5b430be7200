package kz.esep.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.WriteConcern;
import com.mongodb.client.result.UpdateResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;

/** The same, by way of Spring Data. */
class SpringDataContractTest extends StorageContract {
    private MongoTemplate template;

    enum State {
        DRAFT,
        SUBMITTED
    }

    record Measure(String indicator, int amount) {}

    record Entry(
            @Id String id,
            @Version @Nullable Long version,
            String project,
            State state,
            Instant at,
            List<Measure> measures,
            Map<String, String> title) {}

    @BeforeEach
    void template() {
        template = new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, database.getName()));
        template.setWriteConcern(WriteConcern.MAJORITY);
    }

    @Test
    void aRecordComesBackAsItWasSaved() {
        Entry saved = template.insert(entry("e1", State.DRAFT));

        assertThat(template.findById("e1", Entry.class)).isEqualTo(saved);
        assertThat(template.find(query(where("measures.indicator").is("tonnes")), Entry.class))
                .containsExactly(saved);
    }

    @Test
    void aRecordThatChangedMeanwhileIsNotOverwritten() {
        Entry first = template.insert(entry("e1", State.DRAFT));
        template.save(first);

        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> template.save(first));
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> template.insert(entry("e1", State.SUBMITTED)));
    }

    @Test
    void countersBulksAndIndexesWork() {
        template.indexOps(Entry.class)
                .createIndex(new Index().on("project", Sort.Direction.ASC).on("at", Sort.Direction.DESC));
        template.indexOps("numbers")
                .createIndex(new Index().on("entry", Sort.Direction.ASC).unique());
        template.insertAll(List.of(entry("e1", State.DRAFT), entry("e2", State.SUBMITTED)));

        Document counter = template.findAndModify(
                query(where("_id").is("p")),
                new Update().inc("last", 1),
                FindAndModifyOptions.options().upsert(true).returnNew(true),
                Document.class,
                "numbers");
        BulkOperations bulk = template.bulkOps(BulkOperations.BulkMode.UNORDERED, Entry.class);
        bulk.updateOne(query(where("_id").is("e1")), new Update().set("state", State.SUBMITTED));
        bulk.remove(query(where("_id").is("e2")));
        bulk.execute();
        UpdateResult none = template.updateFirst(
                query(where("_id").is("e1").and("state").is(State.DRAFT)),
                new Update().set("project", "q"),
                Entry.class);

        assertThat(counter).containsEntry("last", 1);
        assertThat(none.getMatchedCount()).isZero();
        assertThat(template.find(query(where("project").is("p")), Entry.class))
                .singleElement()
                .satisfies(entry -> assertThat(entry.state()).isEqualTo(State.SUBMITTED));
    }

    @Test
    void sumsByGroup() {
        template.insertAll(List.of(entry("e1", State.DRAFT), entry("e2", State.DRAFT)));

        Document sum = template.aggregate(
                        Aggregation.newAggregation(
                                Aggregation.match(where("project").is("p")),
                                Aggregation.unwind("measures"),
                                Aggregation.group("measures.indicator")
                                        .sum("measures.amount")
                                        .as("sum")),
                        Entry.class,
                        Document.class)
                .getUniqueMappedResult();

        assertThat(sum).containsEntry("_id", "tonnes").containsEntry("sum", 14);
    }

    @Test
    void filesAreStoredWithTheirMetadata() throws IOException {
        GridFsTemplate files =
                new GridFsTemplate(template.getMongoDatabaseFactory(), template.getConverter(), "photos");
        byte[] content = new byte[600_000];
        content[599_999] = 7;

        ObjectId id =
                files.store(new ByteArrayInputStream(content), "a.jpg", "image/jpeg", new Document("entry", "e1"));

        assertThat(files.find(query(where("metadata.entry").is("e1")))).hasSize(1);
        var file = files.findOne(query(where("_id").is(id)));
        assertThat(files.getResource(file).getInputStream().readAllBytes()).isEqualTo(content);
    }

    private static Entry entry(String id, State state) {
        Instant at = Instant.parse("2025-05-17T04:30:00Z");
        return new Entry(id, null, "p", state, at, List.of(new Measure("tonnes", 7)), Map.of("kk", "Тазалық"));
    }
}
