package kz.esep.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Random;
import java.util.stream.IntStream;
import kz.esep.local.database.store.UnreadableStoreException;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedFileTest {
    private static final int DOCUMENTS = 60;

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void writeADatabase() {
        file = directory.resolve("esep.mv");
        try (EmbeddedDatabase database = EmbeddedDatabase.open(directory);
                MongoClient client = MongoClients.create(database.connectionString())) {
            var documents = client.getDatabase(EmbeddedDatabase.NAME).getCollection("documents");
            documents.createIndex(Indexes.ascending("n"));
            IntStream.range(0, DOCUMENTS)
                    .mapToObj(n -> new Document("_id", n).append("n", n).append("text", "entry-" + n + "-text"))
                    .forEach(documents::insertOne);
        }
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Files.write(file, new byte[0]);

        assertThatItIsRefused();
    }

    @Test
    void aFileOfSomethingElseIsRefused() throws IOException {
        Files.writeString(file, "something else ".repeat(10_000));

        assertThatItIsRefused();
    }

    @Test
    void aChangedDocumentIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        // Every copy, also those in superseded pages: one of them is the live one.
        for (int at = text.indexOf("entry-50-text"); at >= 0; at = text.indexOf("entry-50-text", at + 1)) {
            bytes[at] = 'E';
        }
        Files.write(file, bytes);

        assertThatItIsRefused();
    }

    @Test
    void aFileCutOffIsRefusedAndNotTakenForAnOlderOne() throws IOException {
        long length = Files.size(file);
        for (long cut = length - 4_096; cut >= 0; cut -= length / 8) {
            try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
                open.setLength(cut);
            }
            assertThatItIsRefused();
        }
    }

    @Test
    void aFileOverwrittenAtItsEndIsRefusedAndNotTakenForAnOlderOne() throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(open.length() - 8_192);
            open.write(new byte[8_192]);
        }

        assertThatItIsRefused();
    }

    @Test
    void aFileDamagedAnywhereIsRefusedOrWhole(@TempDir Path copy) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int seed = 0; seed < 25; seed++) {
            Random random = new Random(seed);
            byte[] damaged = whole.clone();
            byte[] noise = new byte[1 + random.nextInt(64)];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, damaged, random.nextInt(whole.length - noise.length), noise.length);
            Files.write(copy.resolve("esep.mv"), damaged);
            Files.copy(
                    directory.resolve("esep.saved"), copy.resolve("esep.saved"), StandardCopyOption.REPLACE_EXISTING);
            Throwable refusal = catchThrowable(() -> assertThatItIsWhole(copy));
            if (refusal != null) {
                assertThat(refusal)
                        .as("seed %d", seed)
                        .isInstanceOf(UnreadableStoreException.class)
                        .hasMessageContaining("is damaged");
            }
        }
    }

    @Test
    void aLostFileIsNotReplacedByAnEmptyOne() throws IOException {
        Files.delete(file);

        assertThatExceptionOfType(UnreadableStoreException.class)
                .isThrownBy(() -> EmbeddedDatabase.open(directory))
                .withMessageContaining(file.toString())
                .withMessageContaining("restore FILE");
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileOfAnotherFormatIsRefused() {
        try (MVStore store = MVStore.open(file.toString())) {
            store.setStoreVersion(2);
        }

        assertThatExceptionOfType(UnreadableStoreException.class)
                .isThrownBy(() -> EmbeddedDatabase.open(directory))
                .withMessageContaining("format 2");
    }

    @Test
    void aCopyOfTheDirectoryIsAWholeDatabase(@TempDir Path copy) throws IOException {
        for (String name : new String[] {"esep.mv", "esep.saved"}) {
            Files.copy(directory.resolve(name), copy.resolve(name));
        }

        assertThatItIsWhole(copy);
    }

    private static void assertThatItIsWhole(Path directory) {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(directory);
                MongoClient client = MongoClients.create(database.connectionString())) {
            var documents = client.getDatabase(EmbeddedDatabase.NAME).getCollection("documents");
            assertThat(documents.countDocuments()).isEqualTo(DOCUMENTS);
            for (int n = 0; n < DOCUMENTS; n++) {
                assertThat(documents.find(new Document("n", n)).first())
                        .isEqualTo(new Document("_id", n).append("n", n).append("text", "entry-" + n + "-text"));
            }
        }
    }

    private void assertThatItIsRefused() {
        assertThatExceptionOfType(UnreadableStoreException.class)
                .isThrownBy(() -> EmbeddedDatabase.open(directory))
                .withMessageStartingWith("The database file " + file + " is damaged: move the directory")
                .withMessageEndingWith("java -jar esep-admin.jar restore FILE.");
    }
}
