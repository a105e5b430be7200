package kz.esep.storage;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** What Esep asks of its database: the tests of every subclass run on every kind of database. */
@ParameterizedClass(name = "{0}", autoCloseArguments = false)
@ArgumentsSource(Databases.class)
public abstract class StorageContract {
    @Parameter
    @SuppressWarnings("NullAway.Init")
    protected MongoClient client;

    protected MongoDatabase database;
    MongoCollection<Document> entries;

    @BeforeEach
    void openDatabase() {
        database = client.getDatabase("contract_" + UUID.randomUUID().toString().replace("-", ""));
        entries = database.getCollection("entries");
    }

    @AfterEach
    void dropDatabase() {
        database.drop();
    }

    List<Integer> ids(Bson filter) {
        return entries.find(filter)
                .sort(Sorts.ascending("_id"))
                .map(document -> document.getInteger("_id"))
                .into(new ArrayList<>());
    }

    static List<Document> numbered(int count) {
        return numbers(0, count).stream()
                .map(n -> new Document("_id", n)
                        .append("n", n)
                        .append("even", n % 2 == 0)
                        .append("name", "entry " + n))
                .toList();
    }

    static List<Integer> numbers(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }
}
