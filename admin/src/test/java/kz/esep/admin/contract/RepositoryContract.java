package kz.esep.admin.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * What one repository of the back office asks of the database, on every kind of database, in an office that stays open
 * from one test to the next; whatever was asked has to have its index.
 */
@ParameterizedClass(name = "{0}", autoCloseArguments = false)
@ArgumentsSource(Offices.class)
public abstract class RepositoryContract {

    @Parameter
    @SuppressWarnings("NullAway.Init")
    protected ConfigurableApplicationContext office;

    @AfterEach
    void everyQueryHasItsIndex() {
        var database = office.getBean(MongoTemplate.class).getDb();
        assertThat(Offices.ASKED.unserved(database))
                .as("queries without an index")
                .isEmpty();
    }

    protected <T> T repository(Class<T> type) {
        return office.getBean(type);
    }
}
