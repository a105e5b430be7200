package kz.esep.storage;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.local.database.EmbeddedDatabase;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;
import org.springframework.util.FileSystemUtils;

/** The embedded database, and the MongoDB that the environment variable {@code ESEP_TEST_MONGODB_URI} names, if any. */
final class Databases implements ArgumentsProvider {

    /** What is asked of any of them. */
    static final AskedQueries ASKED = new AskedQueries();

    @Override
    public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        Opened opened = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Databases.class))
                .computeIfAbsent(Opened.class, key -> new Opened(), Opened.class);
        return opened.clients().map(Arguments::of);
    }

    /** Open until the last test has run; the test engine closes it. */
    private static final class Opened implements AutoCloseable {
        private final Path directory;
        private final EmbeddedDatabase embedded;
        private final MongoClient embeddedClient;
        private final String address = System.getenv().getOrDefault("ESEP_TEST_MONGODB_URI", "");
        private final Optional<MongoClient> server =
                address.isEmpty() ? Optional.empty() : Optional.of(connected(address));

        private Opened() {
            try {
                directory = Files.createTempDirectory("esep-contract");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            embedded = EmbeddedDatabase.open(directory);
            embeddedClient = connected(embedded.connectionString());
        }

        private static MongoClient connected(String address) {
            return MongoClients.create(MongoClientSettings.builder()
                    .applyConnectionString(new ConnectionString(address))
                    .addCommandListener(ASKED)
                    .build());
        }

        private Stream<Named<MongoClient>> clients() {
            return Stream.concat(
                    Stream.of(Named.of("embedded", embeddedClient)),
                    server.stream().map(client -> Named.of("MongoDB", client)));
        }

        @Override
        public void close() throws IOException {
            server.ifPresent(MongoClient::close);
            embeddedClient.close();
            embedded.close();
            FileSystemUtils.deleteRecursively(directory);
        }
    }
}
