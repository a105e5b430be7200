package kz.esep.conductor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import kz.esep.dialogue.Conversation;
import kz.esep.dialogues.Chat;
import kz.esep.dialogues.Sample;
import kz.esep.language.Language;
import kz.esep.people.Role;
import kz.esep.storage.MemoryDatabase;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was being told when answers were stored side by side goes on where it was. */
class OlderDraftsTest {

    private static final long ME = Sample.VOLUNTEER;

    private final MemoryDatabase database = new MemoryDatabase();
    private final Conversations conversations = new Conversations(database.template());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void goesOnWithWhatWasLeftAsIfNothingHadHappened() throws IOException {
        var chat = chat();
        chat.presses(ME, "▶ Жалғастыру 1");
        assertThat(chat.lastShown(ME))
                .startsWith("<b>Өзен жағасындағы сенбіліктер</b>")
                .contains("""
                        Қашан: <i>14 маусым 2026, жс</i>
                        Қайда: <i>Үлгі көпір</i>
                        Қатысушылар: <i>24 адам</i>
                        Жиналған қалдық: <i>шамамен 1,5 тонна</i>
                        Нәтиже: <i>Жағаны тазаладық.</i>
                        Өткізген: <i>Сынақ Үлгі</i>
                        Сілтемелер: <i>1 сілтеме</i>
                        """)
                .contains("Жіберілді: 2");
        chat.presses(ME, "✓ Болды, әрі қарай");
        chat.presses(ME, "✓ Болды, әрі қарай");
        chat.presses(ME, "✅ Жіберу");
        var entry = chat.entries().values().iterator().next();
        assertThat(entry.id().value()).isEqualTo("e6Bhf-X4EtK7ktAD");
        assertThat(entry.newest().happening().files()).hasSize(2);
        assertThat(entry.newest().happening().publications())
                .extracting(link -> link.key())
                .containsExactly("instagram:DLkCz4uIzrw");
    }

    @Test
    void goesOnInTheMiddleOfWhatIsNotInThePlan() throws IOException {
        var chat = chat();
        chat.presses(ME, "▶ Жалғастыру 2");
        assertThat(chat.lastShown(ME)).contains("Парктегі акция").contains("Жоспардан тыс");
    }

    @Test
    void storesThemAsTheyAreStoredNow() throws IOException {
        var read = read();
        conversations.write(List.of(read));
        assertThat(read())
                .isEqualTo(read.written())
                .extracting(Conversation::running)
                .isEqualTo(read.running());
        var stored = Objects.requireNonNull(
                database.template().findById(Long.toString(ME), Document.class, "conversations"));
        var answers =
                Objects.requireNonNull(stored.get("running", Document.class)).get("answers", Document.class);
        assertThat(answers).containsKeys("subject", "outcome", "proofs").doesNotContainKeys("attached", "title");
    }

    /** The person has come back and is asked which of the two to go on with. */
    private Chat chat() throws IOException {
        keepWhatWasStoredThen();
        var chat = new Chat()
                .with(Sample.person(ME, "Айсұлу Үлгі", Language.KK, Role.VOLUNTEER))
                .holding(read());
        chat.says(ME, "/start");
        return chat;
    }

    private Conversation read() throws IOException {
        if (database.template().getCollection("conversations").countDocuments() == 0) {
            keepWhatWasStoredThen();
        }
        return Objects.requireNonNull(conversations.load(List.of(ME)).get(ME));
    }

    private void keepWhatWasStoredThen() throws IOException {
        try (var json = Objects.requireNonNull(getClass().getResourceAsStream("conversation-with-flat-drafts.json"))) {
            database.template()
                    .getCollection("conversations")
                    .insertOne(Document.parse(new String(json.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }
}
