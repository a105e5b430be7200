package kz.esep.local.database;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kz.esep.local.database.store.OwnerOnly;
import org.bson.Document;

/**
 * Where the owner of a directory serves it, and the password to be let in: the two lines of the file {@code esep.port},
 * which only the user who runs the owner can read.
 */
record Address(int port, String password) {
    static final String FILE = "esep.port";

    private static final int ANSWER_MILLIS = 2_000;

    String connectionString() {
        return "mongodb://esep:" + password + "@127.0.0.1:" + port + "/" + EmbeddedDatabase.NAME
                + "?authMechanism=PLAIN&directConnection=true&retryWrites=false";
    }

    /** What is written in the directory, if anything whole is. */
    static Optional<Address> read(Path directory) throws IOException {
        try {
            List<String> lines = Files.readAllLines(directory.resolve(FILE));
            return lines.size() == 2 ? Optional.of(parse(lines)) : Optional.empty();
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Address parse(List<String> lines) {
        return new Address(Integer.parseInt(lines.get(0)), lines.get(1));
    }

    /** Replaces what is written in the directory, in one step. */
    void write(Path directory) throws IOException {
        Path unfinished = directory.resolve(FILE + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, OwnerOnly.file(unfinished));
        Files.writeString(unfinished, port + "\n" + password + "\n");
        Files.move(unfinished, directory.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    static void erase(Path directory) throws IOException {
        Files.deleteIfExists(directory.resolve(FILE));
    }

    /** Whether a database that knows this password answers there; anything else may listen on a port left behind. */
    boolean answers() {
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(connectionString()))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(ANSWER_MILLIS, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(ANSWER_MILLIS, TimeUnit.MILLISECONDS)
                        .readTimeout(ANSWER_MILLIS, TimeUnit.MILLISECONDS))
                .build();
        try (MongoClient client = MongoClients.create(settings)) {
            client.getDatabase(EmbeddedDatabase.NAME).runCommand(new Document("ping", 1));
            return true;
        } catch (MongoException e) {
            return false;
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "127.0.0.1:" + port;
    }
}
