package kz.esep.admin.contract;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.esep.admin.AdminApplication;
import kz.esep.storage.AskedQueries;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.FileSystemUtils;

/**
 * A back office over the embedded database, and one over the MongoDB that the environment variable {@code
 * ESEP_TEST_MONGODB_URI} names, if any; each is open until the last test has run.
 */
final class Offices implements ArgumentsProvider {

    static final AskedQueries ASKED = new AskedQueries();

    @Override
    public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        return context
                .getRoot()
                .getStore(ExtensionContext.Namespace.create(Offices.class))
                .computeIfAbsent(Opened.class, key -> new Opened(), Opened.class)
                .all
                .stream()
                .map(Arguments::of);
    }

    @Configuration(proxyBeanMethods = false)
    static class Listening {
        @Bean
        MongoClientSettingsBuilderCustomizer asked() {
            return settings -> settings.addCommandListener(ASKED);
        }
    }

    private static final class Opened implements AutoCloseable {
        private final List<Named<ConfigurableApplicationContext>> all = new ArrayList<>();
        private final Path directory = temporary();
        private final String server = System.getenv().getOrDefault("ESEP_TEST_MONGODB_URI", "");
        private final String scratch =
                "contract_" + UUID.randomUUID().toString().replace("-", "");

        private Opened() {
            all.add(Named.of("embedded", office("embedded:" + directory)));
            if (!server.isEmpty()) {
                all.add(Named.of("MongoDB", office(in(scratch))));
            }
        }

        /** The same server with a database of its own; who signs in names the {@code authSource} in the address. */
        private String in(String database) {
            var address = URI.create(server);
            var options = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
            return address.getScheme() + "://" + address.getRawAuthority() + "/" + database + options;
        }

        private static ConfigurableApplicationContext office(String database) {
            var settings = List.of(
                    "--server.port=0",
                    "--server.address=127.0.0.1",
                    "--esep.admin.password=a password for tests",
                    "--esep.secret.keys=a key that is only for tests",
                    "--esep.mongodb.uri=" + database);
            return AdminApplication.builder(said -> {})
                    .sources(Listening.class)
                    .logStartupInfo(false)
                    .run(settings.toArray(String[]::new));
        }

        private static Path temporary() {
            try {
                return Files.createTempDirectory("esep-contract");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            all.forEach(office -> office.getPayload().close());
            if (!server.isEmpty()) {
                try (var client = MongoClients.create(new ConnectionString(server))) {
                    client.getDatabase(scratch).drop();
                }
            }
            FileSystemUtils.deleteRecursively(directory);
        }
    }
}
