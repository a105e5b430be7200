package kz.esep.admin.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.gridfs.GridFSBuckets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import kz.esep.admin.Cases;
import kz.esep.card.OtherMoney;
import kz.esep.card.Papers;
import kz.esep.card.ProjectCard;
import kz.esep.card.ProjectCards;
import kz.esep.card.StoryContact;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.ProjectId;
import org.bson.BsonString;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Alone, because settings are system properties here. */
@Isolated
class BackupCommandsTest {

    private static final byte[] PHOTO = photo();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private Path backup = Path.of("");

    @BeforeEach
    void fillADatabase() throws IOException {
        System.setProperty("esep.mongodb.uri", "embedded:" + folder.resolve("data"));
        backup = folder.resolve("esep.backup");
        var file = Files.write(folder.resolve("Taza Alem.json"), Cases.content(Cases.TAZA_ALEM));
        assertThat(run("import", file.toString())).hasValue(0);
        try (var context = Database.open()) {
            var mongo = context.getBean(MongoTemplate.class);
            for (var i = 0; i < 450; i++) {
                mongo.insert(new Document("_id", i).append("text", "жазба " + i), "entries");
            }
            GridFSBuckets.create(mongo.getDb(), "blobs")
                    .uploadFromStream(new BsonString("f1"), "f1", new ByteArrayInputStream(PHOTO));
            fillTheCard(mongo);
        }
    }

    /** What people have told besides the plan, with a letter that is attached. */
    private static void fillTheCard(MongoTemplate mongo) {
        var project = new ProjectId("taza-alem");
        var cards = new ProjectCards(mongo);
        cards.replace(ProjectCard.empty(project)
                .change()
                .otherMoney(
                        List.of(new OtherMoney("o1", Wording.of(Language.RU, "спонсор"), new BigDecimal("50000.50"))))
                .made());
        cards.keep(new StoryContact(project, "Үлгі Гүлнар", "+7 700 000 00 00"));
        new Papers(mongo)
                .keep(project, "p1", "письмо.pdf", "application/pdf", new ByteArrayInputStream(PHOTO), Instant.EPOCH);
    }

    @AfterEach
    void forgetTheSettings() {
        System.clearProperty("esep.mongodb.uri");
    }

    @Test
    void aDamagedDatabaseIsRestoredFromItsBackup() throws IOException {
        var before = everything();
        assertThat(run("backup", backup.toString(), "--language", "en")).hasValue(0);
        assertThat(out.toString()).contains("The backup is written to " + backup);
        damage(folder.resolve("data/database/esep.mv"));
        assertThat(run("restore", backup.toString())).hasValue(2);

        Files.move(folder.resolve("data"), folder.resolve("damaged"));
        assertThat(run("restore", backup.toString(), "--language", "ru")).hasValue(0);

        assertThat(out.toString()).contains("восстановлено");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aDatabaseThatHoldsSomethingIsReplacedOnlyWhenTold() {
        var before = everything();
        run("backup", backup.toString());
        change();
        var changed = everything();

        assertThat(run("restore", backup.toString(), "--language", "en")).hasValue(1);
        assertThat(err.toString()).contains("--over");
        assertThat(everything()).isEqualTo(changed);

        assertThat(run("restore", backup.toString(), "--over")).hasValue(0);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aDamagedBackupChangesNothing() throws IOException {
        run("backup", backup.toString());
        change();
        var before = everything();
        var whole = Files.readAllBytes(backup);
        for (var seed = 0; seed < 20; seed++) {
            var damaged = whole.clone();
            var random = new Random(seed);
            // Within the first half there is only content, none of the ZIP's own lists.
            damaged[40 + random.nextInt(whole.length / 2)] ^= (byte) (1 + random.nextInt(255));
            Files.write(backup, damaged);
            var code = run("restore", backup.toString(), "--over", "--language", "en");
            assertThat(code).as("seed %d: %s", seed, err).hasValue(2);
        }
        Files.write(backup, Arrays.copyOf(whole, whole.length - 2_000));
        assertThat(run("restore", backup.toString(), "--over", "--language", "en"))
                .hasValue(2);
        assertThat(run("restore", folder.resolve("none").toString(), "--over", "--language", "en"))
                .hasValue(2);
        assertThat(err.toString()).contains("none is no backup of Esep").contains("is damaged");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aBackupThatCannotBeWrittenSaysSo() {
        assertThat(run("backup", folder.resolve("nowhere/esep.backup").toString(), "--language", "en"))
                .hasValue(2);
        assertThat(err.toString()).contains("cannot be written");
    }

    private static void change() {
        try (var context = Database.open()) {
            context.getBean(MongoTemplate.class).insert(new Document("_id", "new"), "entries");
        }
    }

    private static Map<String, List<Document>> everything() {
        try (var context = Database.open()) {
            var database = context.getBean(MongoTemplate.class).getDb();
            var all = new TreeMap<String, List<Document>>();
            for (var name : database.listCollectionNames()) {
                var documents = database.getCollection(name)
                        .find()
                        .sort(new Document("_id", 1))
                        .into(new ArrayList<>());
                if (!documents.isEmpty()) {
                    all.put(name, documents);
                }
            }
            return all;
        }
    }

    private static void damage(Path file) throws IOException {
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(open.length() / 2);
        }
    }

    private static byte[] photo() {
        var bytes = new byte[1_000_000];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private OptionalInt run(String... args) {
        return Commands.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
