package kz.esep.storage;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Holds up the start until the database answers, so that processes and database may be started in any order. What
 * waiting cannot mend, a wrong password for example, still ends the start at once.
 */
public final class DatabaseAwaited implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger log = LoggerFactory.getLogger(DatabaseAwaited.class);
    private static final Duration ATTEMPT = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int ATTEMPTS_PER_LINE = 30;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var setting = DatabaseSetting.from(context.getEnvironment());
        if (DatabaseSetting.isEmbedded(setting.value())) {
            return;
        }
        var address = setting.connectionString();
        try (var client = client(address)) {
            if (!answers(client, address)) {
                await(client, address, context);
            }
        }
    }

    private static void await(MongoClient client, ConnectionString address, ConfigurableApplicationContext context) {
        try (var room = WaitingRoom.open(context.getEnvironment())) {
            for (var attempt = 0; !answers(client, address); attempt++) {
                if (attempt % ATTEMPTS_PER_LINE == 0) {
                    log.warn("The database at {} does not answer yet; waiting for it{}", address.getHosts(), room);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            log.info("The database answers");
        }
    }

    private static MongoClient client(ConnectionString address) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(address)
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(ATTEMPT.toMillis(), TimeUnit.MILLISECONDS))
                .build());
    }

    /** @throws MongoException where waiting would not help */
    private static boolean answers(MongoClient client, ConnectionString address) {
        try {
            client.getDatabase(Objects.requireNonNull(address.getDatabase())).runCommand(new Document("ping", 1));
            return true;
        } catch (MongoException failure) {
            if (isRefusal(failure)) {
                throw failure;
            }
            log.debug("No answer to a ping", failure);
            return false;
        }
    }

    private static boolean isRefusal(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(MongoSecurityException.class::isInstance);
    }
}
