package kz.esep.storage;

import com.mongodb.ConnectionString;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Connects Spring to the MongoDB the setting names. */
@Configuration(proxyBeanMethods = false)
@Conditional(StorageConfiguration.OnServer.class)
class StorageConfiguration {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    MongoConnectionDetails mongoConnection(Environment environment) {
        ConnectionString connection = DatabaseSetting.from(environment).connectionString();
        return () -> connection;
    }

    /** The driver's 30 s are long for a person who waits for a page; an election of a new primary takes less than 10. */
    @Bean
    MongoClientSettingsBuilderCustomizer mongoPatience(MongoConnectionDetails details) {
        return settings -> {
            if (details.getConnectionString().getServerSelectionTimeout() == null) {
                settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
            }
        };
    }

    static final class OnServer extends NoneNestedConditions {
        OnServer() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @Conditional(OnEmbeddedDatabase.class)
        static final class Embedded {}
    }
}
