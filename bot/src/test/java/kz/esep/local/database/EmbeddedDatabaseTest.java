package kz.esep.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoSecurityException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    Path parent;

    @Test
    void whatWasWrittenIsThereWhenItIsOpenedAgain() {
        withDocuments(documents -> {
            documents.createIndex(Indexes.ascending("n"), new IndexOptions().unique(true));
            documents.createIndex(Indexes.ascending("group"));
            documents.insertMany(IntStream.range(0, 300)
                    .mapToObj(n -> new Document("_id", n).append("n", n).append("group", n % 3))
                    .toList());
            documents.deleteMany(Filters.lt("n", 100));
        });
        withDocuments(documents -> {
            assertThat(documents.countDocuments()).isEqualTo(200);
            assertThat(documents.countDocuments(Filters.eq("group", 1))).isEqualTo(67);
            assertThat(documents.find(Filters.eq("n", 150)).first()).containsEntry("_id", 150);
            assertThat(documents.listIndexes()).hasSize(3);
            documents.updateOne(Filters.eq("n", 150), Updates.set("n", 1_150));
        });
        withDocuments(documents ->
                assertThat(documents.find().sort(Sorts.descending("n")).first()).containsEntry("_id", 150));
    }

    @Test
    void handlesOfOneProcessShareTheServerUntilTheLastIsClosed() {
        EmbeddedDatabase bot = EmbeddedDatabase.open(directory());
        try (EmbeddedDatabase admin = EmbeddedDatabase.open(directory())) {
            assertThat(admin.owner()).isTrue();
            assertThat(admin.port()).isEqualTo(bot.port());
            bot.close();
            bot.close();
            try (MongoClient client = MongoClients.create(admin.connectionString())) {
                documents(client).insertOne(new Document("_id", 1));
                assertThat(documents(client).countDocuments()).isEqualTo(1);
            }
        }
        assertThat(directory().resolve(Address.FILE)).doesNotExist();
    }

    @Test
    void anotherProcessIsAClientOfTheFirst() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(directory());
                MongoClient client = MongoClients.create(database.connectionString())) {
            Process other = Programs.start(Writer.class, directory().toString(), "other");
            try (var output = other.inputReader()) {
                assertThat(output.readLine()).isEqualTo("client");
                String id = output.readLine();
                assertThat(documents(client).find(Filters.eq("_id", id)).first())
                        .containsEntry("text", Writer.text(id));
            } finally {
                other.destroyForcibly().waitFor();
            }
        }
    }

    @Test
    void aProcessConnectsToAnotherThatOwnsTheDirectory() throws Exception {
        Process owner = Programs.start(Writer.class, directory().toString(), "owner");
        try (var output = owner.inputReader()) {
            assertThat(output.readLine()).isEqualTo("owner");
            String id = output.readLine();
            try (EmbeddedDatabase database = EmbeddedDatabase.open(directory());
                    MongoClient client = MongoClients.create(database.connectionString())) {
                assertThat(database.owner()).isFalse();
                assertThat(documents(client).find(Filters.eq("_id", id)).first())
                        .containsEntry("text", Writer.text(id));
                assertThat(database.bytes()).isPositive();
            }
        } finally {
            owner.destroyForcibly().waitFor();
        }
        // The port it left behind is stale now, and the lock free.
        assertThat(directory().resolve(Address.FILE)).exists();
        try (EmbeddedDatabase database = EmbeddedDatabase.open(directory())) {
            assertThat(database.owner()).isTrue();
        }
    }

    @Test
    void ofTwoThatStartAtOnceOneOwnsAndTheOtherConnects() throws Exception {
        List<Process> both = List.of(
                Programs.start(Writer.class, directory().toString(), "a"),
                Programs.start(Writer.class, directory().toString(), "b"));
        try (var first = both.get(0).inputReader();
                var second = both.get(1).inputReader()) {
            assertThat(List.of(first.readLine(), second.readLine())).containsExactlyInAnyOrder("owner", "client");
        } finally {
            for (Process each : both) {
                each.destroyForcibly().waitFor();
            }
        }
    }

    @Test
    void threadsThatOpenAtOnceGetTheSameServer() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<EmbeddedDatabase> open = () -> EmbeddedDatabase.open(directory());
            List<Future<EmbeddedDatabase>> opened = threads.invokeAll(List.of(open, open, open, open));
            assertThat(opened.stream()
                            .map(Future::resultNow)
                            .map(EmbeddedDatabase::port)
                            .distinct())
                    .hasSize(1);
            opened.forEach(each -> each.resultNow().close());
        }
    }

    @Test
    void onlyTheOwnerOfTheDirectoryCanReadIt() throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(directory())) {
            assertThat(permissions(directory())).isEqualTo("rwx------");
            assertThat(permissions(directory().resolve(Address.FILE))).isEqualTo("rw-------");
            assertThat(permissions(directory().resolve("esep.lock"))).isEqualTo("rw-------");
            assertThat(permissions(directory().resolve("esep.mv"))).isEqualTo("rw-------");
            assertThat(Address.read(directory())).hasValueSatisfying(address -> {
                assertThat(address.port()).isEqualTo(database.port());
                assertThat(address.toString()).doesNotContain(address.password());
            });
        }
    }

    @Test
    void listensOnLoopbackAndLetsInOnlyWhoKnowsThePassword() {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(directory())) {
            String address = "127.0.0.1:" + database.port();
            assertThat(database.connectionString()).startsWith("mongodb://").contains("@" + address + "/esep?");
            try (MongoClient stranger = MongoClients.create("mongodb://" + address + "/?directConnection=true")) {
                assertThatExceptionOfType(com.mongodb.MongoCommandException.class)
                        .isThrownBy(() -> documents(stranger).find().first())
                        .satisfies(e -> assertThat(e.getErrorCode()).isEqualTo(13));
            }
            String guess = "mongodb://esep:guess@" + address + "/?directConnection=true&authMechanism=PLAIN";
            try (MongoClient stranger = MongoClients.create(guess)) {
                assertThatExceptionOfType(MongoSecurityException.class)
                        .isThrownBy(() -> documents(stranger).find().first());
            }
        }
    }

    @Test
    void aPortThatSomethingElseListensOnIsNotTheDatabase() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Address other = new Address(silent.getLocalPort(), "password");
            assertThat(other.answers()).isFalse();
        }
        Files.createDirectories(directory());
        Files.writeString(directory().resolve(Address.FILE), "no number\nat all\n");
        assertThat(Address.read(directory())).isEmpty();
    }

    @Test
    void aDirectoryThatCannotBeOneIsRefusedInASentence() throws IOException {
        Path file = Files.createFile(parent.resolve("a-file"));

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> EmbeddedDatabase.open(file))
                .withMessageContaining(file.toString())
                .withMessageEndingWith(".");
    }

    @Test
    void aLockHeldByAnotherPartOfThisProcessIsNotAnError() throws IOException {
        Files.createDirectories(directory());
        try (FileChannel file = FileChannel.open(
                        directory().resolve("esep.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = file.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(OwnedDirectory.tryOpen(directory())).isEmpty();
        }
    }

    private Path directory() {
        return parent.resolve("database");
    }

    private void withDocuments(Consumer<MongoCollection<Document>> use) {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(directory());
                MongoClient client = MongoClients.create(database.connectionString())) {
            use.accept(documents(client));
        }
    }

    private static MongoCollection<Document> documents(MongoClient client) {
        return client.getDatabase(EmbeddedDatabase.NAME).getCollection("documents");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
