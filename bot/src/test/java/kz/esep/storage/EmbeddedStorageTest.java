package kz.esep.storage;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import kz.esep.local.database.EmbeddedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStorageTest extends StorageContractTest {
    private static EmbeddedDatabase embedded;
    private static MongoClient client;

    @BeforeAll
    static void open(@TempDir Path directory) {
        embedded = EmbeddedDatabase.open(directory);
        client = MongoClients.create(embedded.connectionString());
    }

    @AfterAll
    static void close() {
        client.close();
        embedded.close();
    }

    @Override
    MongoClient client() {
        return client;
    }
}
