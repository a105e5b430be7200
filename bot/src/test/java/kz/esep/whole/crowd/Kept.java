package kz.esep.whole.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import kz.esep.attendance.Attendance;
import kz.esep.evidence.Blobs;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.Files;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.outgoing.Mailboxes;
import kz.esep.whole.Ground;
import org.bson.Document;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What the database holds when the bot has stopped. */
record Kept(ApplicationContext records) {

    /** Every submitted entry once, nothing else; every photo as it was sent; nothing left to send or put aside. */
    void areExactly(List<Submitted> submitted) {
        var entries = records.getBean(Entries.class).of(Ground.PROJECT);
        assertThat(entries.stream().map(this::asSubmitted)).containsExactlyInAnyOrderElementsOf(submitted);
        assertThat(entries.stream().map(Entry::number)).doesNotHaveDuplicates();
        assertThat(entries).allSatisfy(Kept::isComplete);
        var mongo = records.getBean(MongoTemplate.class);
        var photos = submitted.stream().mapToInt(entry -> entry.photos().size()).sum();
        assertThat(mongo.findAll(Evidence.class, "files")).hasSize(photos).allMatch(Evidence::isStored);
        assertThat(mongo.getCollection("blobs.files").countDocuments()).isEqualTo(photos);
        assertThat(mongo.findAll(Document.class, "parked")).isEmpty();
        try (var waiting = records.getBean(Mailboxes.class).waiting()) {
            assertThat(waiting).isEmpty();
        }
    }

    private Submitted asSubmitted(Entry entry) {
        var told = entry.newest().happening();
        var photos = records.getBean(Files.class).findAll(told.files()).stream()
                .map(this::hash)
                .sorted()
                .toList();
        assertThat(told.files()).doesNotHaveDuplicates();
        return new Submitted(entry.number(), Objects.requireNonNull(told.result()), photos);
    }

    /** Of the bytes that are kept, which is what the record says too. */
    private String hash(Evidence file) {
        var stored = Objects.requireNonNull(file.stored());
        try (var bytes = records.getBean(Blobs.class).open(stored.blob())) {
            var hash = Busy.sha256(bytes.readAllBytes());
            assertThat(stored.sha256()).isEqualTo(hash);
            return hash;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void isComplete(Entry entry) {
        assertThat(entry.state()).isEqualTo(Entry.State.SUBMITTED);
        assertThat(entry.versions()).hasSize(1);
        var told = entry.newest().happening();
        assertThat(Objects.requireNonNull(told.activity()).value()).isEqualTo("t1a1");
        assertThat(Objects.requireNonNull(told.place()).name()).isEqualTo("Үлгі көпір");
        assertThat(told.attendance()).isEqualTo(Attendance.of(31));
        assertThat(told.measures()).hasSize(1);
        assertThat(told.publications()).hasSize(1);
    }
}
