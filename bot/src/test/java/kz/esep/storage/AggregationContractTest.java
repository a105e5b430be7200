package kz.esep.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Sums and joins. */
class AggregationContractTest extends StorageContract {
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
}
