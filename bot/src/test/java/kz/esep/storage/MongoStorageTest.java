package kz.esep.storage;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The same contract on a real MongoDB, where one is named. */
@EnabledIfEnvironmentVariable(named = "ESEP_TEST_MONGODB_URI", matches = ".+", disabledReason = "set it to mongodb://…")
class MongoStorageTest extends StorageContractTest {
    private static MongoClient client;

    @BeforeAll
    static void open() {
        client = MongoClients.create(System.getenv("ESEP_TEST_MONGODB_URI"));
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @Override
    MongoClient client() {
        return client;
    }
}
