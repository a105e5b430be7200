package kz.esep.storage;

import com.mongodb.ConnectionString;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Connects Spring to the MongoDB the setting names. */
@Configuration(proxyBeanMethods = false)
@Conditional(StorageConfiguration.OnServer.class)
class StorageConfiguration {
    @Bean
    MongoConnectionDetails mongoConnection(Environment environment) {
        ConnectionString connection = DatabaseSetting.from(environment).connectionString();
        return () -> connection;
    }

    static final class OnServer extends NoneNestedConditions {
        OnServer() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @Conditional(OnEmbeddedDatabase.class)
        static final class Embedded {}
    }
}
