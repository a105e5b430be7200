package kz.esep.local.database;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bson.Document;

/**
 * The program the tests kill: opens a directory and writes to it without end, and prints the id of each document when
 * it has been acknowledged, and {@code id+} when its change has.
 */
public final class Writer {
    private static final int THREADS = 4;

    private Writer() {}

    public static void main(String[] arguments) {
        EmbeddedDatabase database = EmbeddedDatabase.open(Path.of(arguments[0]));
        MongoClient client = MongoClients.create(database.connectionString());
        MongoCollection<Document> documents =
                client.getDatabase(EmbeddedDatabase.NAME).getCollection("documents");
        documents.createIndex(Indexes.ascending("_id", "version"), new IndexOptions().unique(true));
        documents.createIndex(Indexes.ascending("group", "version"));
        print(database.owner() ? "owner" : "client");
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        for (int thread = 0; thread < THREADS; thread++) {
            String name = arguments[1] + "-" + thread;
            threads.execute(() -> write(documents, name));
        }
    }

    private static void write(MongoCollection<Document> documents, String name) {
        for (int number = 0; ; number++) {
            String id = name + "-" + number;
            documents.insertOne(new Document("_id", id)
                    .append("version", 1)
                    .append("group", "g" + number % 10)
                    .append("text", text(id)));
            print(id);
            if (number % 3 == 0) {
                documents.updateOne(Filters.eq("_id", id), Updates.set("version", 2));
                print(id + "+");
            }
        }
    }

    static String text(String id) {
        return (id + " ").repeat(100);
    }

    private static synchronized void print(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
