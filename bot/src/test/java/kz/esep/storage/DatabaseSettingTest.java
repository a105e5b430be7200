package kz.esep.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.ConnectionString;
import com.mongodb.MongoCredential;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseSettingTest {
    @ParameterizedTest
    @CsvSource({"embedded, data", "embedded:, data", "embedded:/srv/esep, /srv/esep", "embedded:here/it is, here/it is"
    })
    void namesTheDirectoryOfTheEmbeddedDatabase(String value, Path directory) {
        assertThat(new DatabaseSetting(value).directory()).isEqualTo(directory);
    }

    @ParameterizedTest
    @CsvSource({
        "mongodb://db, mongodb://db/esep",
        "mongodb://db/, mongodb://db/esep",
        "mongodb://db/reports, mongodb://db/reports",
        "'mongodb://a:1,b:2/?replicaSet=rs', 'mongodb://a:1,b:2/esep?replicaSet=rs'",
        "mongodb://u:p@db, mongodb://u:p@db/esep?authSource=admin",
        "mongodb://u:p@db/?tls=true, mongodb://u:p@db/esep?tls=true&authSource=admin",
        "mongodb://u:p@db/?authSource=users, mongodb://u:p@db/esep?authSource=users",
        "mongodb://u:p@db/reports, mongodb://u:p@db/reports",
    })
    void usesTheDatabaseEsepWhereTheAddressNamesNone(String value, String expected) {
        assertThat(new DatabaseSetting(value).connectionString()).hasToString(expected);
    }

    @Test
    void aUserIsStillLookedUpWhereHeWas() {
        String value = "mongodb://u:p@db/?authMechanism=PLAIN";

        MongoCredential credential =
                new DatabaseSetting(value).connectionString().getCredential();

        assertThat(credential).isEqualTo(new ConnectionString(value).getCredential());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "embeded", "localhost:27017", "postgres://u:secret@db"})
    void refusesAnythingElseInASentenceWithoutRepeatingIt(String value) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new DatabaseSetting(value))
                .withMessageStartingWith("ESEP_MONGODB_URI is ")
                .withMessageNotContaining("secret");
    }

    @Test
    void doesNotShowThePassword() {
        assertThat(new DatabaseSetting("mongodb://u:secret@db")).asString().doesNotContain("secret");
    }
}
