package kz.esep.local.database;

import com.mongodb.ConnectionString;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import kz.esep.CannotStart;
import kz.esep.storage.DatabaseSetting;
import kz.esep.storage.OnEmbeddedDatabase;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Opens {@code <directory>/database} when the setting asks for the embedded database, and connects Spring to it. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnEmbeddedDatabase.class)
class EmbeddedDatabaseConfiguration {
    /** Set by what may not run beside anything else. */
    private static final String ALONE = "esep.database.alone";

    @Bean
    EmbeddedDatabase embeddedDatabase(Environment environment) {
        var directory = DatabaseSetting.from(environment).directory().resolve("database");
        var database = EmbeddedDatabase.open(directory);
        if (environment.getProperty(ALONE, Boolean.class, false) && !database.owner()) {
            throw new CannotStart(
                    "The database in " + directory + " is in use: stop the bot and the back office, and try again.");
        }
        return database;
    }

    /** Clients are built from this, so Spring closes them before it closes the database. */
    @Bean
    MongoConnectionDetails embeddedDatabaseConnection(EmbeddedDatabase database) {
        return () -> new ConnectionString(database.connectionString());
    }

    @Bean
    MeterBinder embeddedDatabaseMeters(EmbeddedDatabase database) {
        return registry -> {
            Gauge.builder("esep.database.bytes", database, EmbeddedDatabase::bytes)
                    .baseUnit("bytes")
                    .description("Size of the embedded database's file")
                    .register(registry);
            FunctionTimer.builder(
                            "esep.database.commit",
                            database,
                            each -> each.commits().count(),
                            each -> each.commits().nanos(),
                            TimeUnit.NANOSECONDS)
                    .description("Commits of the embedded database, with the sync of its file")
                    .register(registry);
            FunctionCounter.builder(
                            "esep.database.committed",
                            database,
                            each -> each.commits().bytes())
                    .baseUnit("bytes")
                    .description("Changed pages that the embedded database has committed")
                    .register(registry);
        };
    }
}
