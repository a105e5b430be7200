package kz.esep.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * What one repository asks of the database: its tests call each of its methods, on every kind of database, and whatever
 * was asked has to have its index. {@link EveryRepositoryHasItsContractTest} demands one for each.
 */
public abstract class RepositoryContract extends StorageContract {

    @SuppressWarnings("NullAway.Init")
    protected Repositories repositories;

    @BeforeEach
    void openRepositories() {
        repositories = new Repositories(client, database.getName());
    }

    @AfterEach
    void closeRepositories() {
        assertThat(Databases.ASKED.unserved(database))
                .as("queries without an index")
                .isEmpty();
        repositories.close();
    }
}
