package kz.esep.storage;

import com.mongodb.ConnectionString;
import com.mongodb.MongoCredential;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kz.esep.CannotStart;
import org.springframework.core.env.Environment;

/**
 * The setting {@code ESEP_MONGODB_URI} (property {@code esep.mongodb.uri}): {@code embedded}, {@code
 * embedded:DIRECTORY}, or the address of a MongoDB.
 */
public record DatabaseSetting(String value) {
    static final String PROPERTY = "esep.mongodb.uri";

    private static final String EMBEDDED = "embedded";
    private static final String DEFAULT_DIRECTORY = "data";
    private static final String DEFAULT_DATABASE = "esep";

    /** Refuses a value that is none of the three, in one sentence and without repeating it: it may hold a password. */
    public DatabaseSetting {
        if (!isEmbedded(value) && !value.startsWith("mongodb://") && !value.startsWith("mongodb+srv://")) {
            throw new CannotStart("ESEP_MONGODB_URI is "
                    + (value.isBlank() ? "not set" : "neither an address of MongoDB nor \"embedded\"")
                    + ": set it to mongodb://HOST/DATABASE, or to embedded:DIRECTORY for the embedded database.");
        }
    }

    /** The setting as it is configured; a missing one is an error, never a silent embedded database. */
    public static DatabaseSetting from(Environment environment) {
        return new DatabaseSetting(environment.getProperty(PROPERTY, ""));
    }

    static boolean isEmbedded(String value) {
        return value.equals(EMBEDDED) || value.startsWith(EMBEDDED + ":");
    }

    /** Directory of the embedded database's data, {@code ./data} when none is named. */
    public Path directory() {
        if (!isEmbedded(value)) {
            throw new IllegalStateException("Not embedded");
        }
        String named = value.equals(EMBEDDED) ? "" : value.substring(EMBEDDED.length() + 1);
        return Path.of(named.isBlank() ? DEFAULT_DIRECTORY : named);
    }

    /** The address of MongoDB, with the database {@code esep} when it names none. */
    ConnectionString connectionString() {
        try {
            return connectionString(new ConnectionString(value));
        } catch (IllegalArgumentException malformed) {
            // The message of the exception may repeat the password.
            throw new CannotStart(
                    "Esep cannot start: ESEP_MONGODB_URI is no valid address of MongoDB; it looks like"
                            + " mongodb://NAME:PASSWORD@HOST/DATABASE, with special characters of the password written as %XX.");
        }
    }

    private ConnectionString connectionString(ConnectionString given) {
        return given.getDatabase() != null ? given : new ConnectionString(withDatabase(given));
    }

    private String withDatabase(ConnectionString given) {
        int question = value.indexOf('?');
        String servers = question < 0 ? value : value.substring(0, question);
        String options = question < 0 ? "" : value.substring(question + 1);
        String named = (servers.endsWith("/") ? servers : servers + "/") + DEFAULT_DATABASE;
        MongoCredential credential = given.getCredential();
        if (credential != null && !options.contains("authSource=")) {
            // Else the named database would become the one the user is looked up in.
            String source = "authSource=" + URLEncoder.encode(credential.getSource(), StandardCharsets.UTF_8);
            options = options.isEmpty() ? source : options + "&" + source;
        }
        return options.isEmpty() ? named : named + "?" + options;
    }

    /** Without the value, which may hold a password. */
    @Override
    public String toString() {
        return isEmbedded(value) ? value : "mongodb";
    }
}
