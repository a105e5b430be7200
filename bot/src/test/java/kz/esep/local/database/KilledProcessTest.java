package kz.esep.local.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed (SIGKILL) in the middle of its writes, again and again. */
class KilledProcessTest {
    private static final int ROUNDS = 4;

    @TempDir
    Path directory;

    @Test
    void everythingAcknowledgedIsThereAfterAKill() throws Exception {
        Random random = new Random(20251120);
        Map<String, Integer> acknowledged = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.putAll(writeAndKill("r" + round, 50 + random.nextInt(300)));
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * 50);
        try (EmbeddedDatabase database = EmbeddedDatabase.open(directory);
                MongoClient client = MongoClients.create(database.connectionString())) {
            assertThat(database.owner()).isTrue();
            MongoCollection<Document> documents =
                    client.getDatabase(EmbeddedDatabase.NAME).getCollection("documents");
            Map<String, Document> found = byId(documents);
            assertThat(found.keySet()).containsAll(acknowledged.keySet());
            found.forEach((id, document) -> {
                assertThat(document.getString("text")).isEqualTo(Writer.text(id));
                assertThat(document.getInteger("version")).isGreaterThanOrEqualTo(acknowledged.getOrDefault(id, 1));
            });
            assertThatIndexesAgree(documents, found);
        }
    }

    /** Lets a process write this many lines, kills it, and returns the versions it had printed. */
    private Map<String, Integer> writeAndKill(String name, int lines) throws IOException, InterruptedException {
        Process process = Programs.start(Writer.class, directory.toString(), name);
        Map<String, Integer> printed = new HashMap<>();
        try (BufferedReader output = process.inputReader()) {
            assertThat(output.readLine()).isEqualTo("owner");
            for (int i = 0; i < lines; i++) {
                note(output.readLine(), printed);
            }
            // By its handle: the process object would close the output as well.
            process.toHandle().destroyForcibly();
            // What was printed between the last line and the kill was acknowledged as well.
            output.lines().forEach(line -> note(line, printed));
        } finally {
            process.destroyForcibly().waitFor();
        }
        return printed;
    }

    private static void note(String line, Map<String, Integer> printed) {
        boolean changed = line.endsWith("+");
        printed.put(changed ? line.substring(0, line.length() - 1) : line, changed ? 2 : 1);
    }

    private static Map<String, Document> byId(MongoCollection<Document> documents) {
        Map<String, Document> found = new HashMap<>();
        documents.find().forEach(document -> found.put(document.getString("_id"), document));
        return found;
    }

    private static void assertThatIndexesAgree(MongoCollection<Document> documents, Map<String, Document> found) {
        List<String> byGroup = new ArrayList<>();
        for (int group = 0; group < 10; group++) {
            documents
                    .find(Filters.and(Filters.eq("group", "g" + group), Filters.in("version", 1, 2)))
                    .forEach(document -> byGroup.add(document.getString("_id")));
        }
        assertThat(byGroup).containsExactlyInAnyOrderElementsOf(found.keySet());
        Document counts = documents
                .aggregate(List.of(new Document("$match", new Document()), new Document("$count", "n")))
                .first();
        assertThat(counts).containsEntry("n", found.size());
    }
}
