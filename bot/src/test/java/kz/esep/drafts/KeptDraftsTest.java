package kz.esep.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import kz.esep.drafts.KeptDrafts.Part;
import kz.esep.journal.EntryId;
import kz.esep.language.Language;
import kz.esep.people.PersonId;
import kz.esep.storage.MemoryDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptDraftsTest {

    private static final Instant NOW = SampleDraft.NOW;
    private static final PersonId PERSON = SampleDraft.BY;

    private final MemoryDatabase database = new MemoryDatabase();
    private final KeptDrafts drafts = new KeptDrafts(database.template());

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void everyNewDocumentHasTheNextNumber() {
        assertThat(keep("river", "one", Language.KK).number()).isEqualTo(1);
        assertThat(keep("river", "two", Language.KK).number()).isEqualTo(2);
        assertThat(keep("lake", "two", Language.KK).number()).isEqualTo(1);
    }

    @Test
    void theSameDocumentKeepsItsNumber() {
        var first = keep("river", "one", Language.KK);
        assertThat(keep("river", "one", Language.KK))
                .usingRecursiveComparison()
                .ignoringFields("used")
                .isEqualTo(first);
        assertThat(keep("river", "one", Language.RU).number()).isEqualTo(2);
        keep("river", "two", Language.KK);
        assertThat(keep("river", "one", Language.KK).number()).isEqualTo(4);
    }

    @Test
    void givesBackEveryByte() {
        var draft = keep("river", "one", Language.KK);
        assertThat(drafts.bytes(draft, Part.DOCX)).hasValue(SampleDraft.document("one"));
        assertThat(drafts.bytes(draft, Part.PDF)).isEmpty();
        drafts.add(draft, Part.PDF, new byte[] {1, 2, 3});
        assertThat(drafts.bytes(draft, Part.PDF)).hasValue(new byte[] {1, 2, 3});
    }

    @Test
    void findsTheOneBeforeOfTheSameKindAndThoseThatUsedAnEntry() {
        keep("river", "one", Language.KK);
        keep("river", "other language", Language.RU);
        var third = keep("river", "three", Language.KK);
        assertThat(drafts.before(third).map(Draft::number)).hasValue(1);
        assertThat(drafts.using(new EntryId("e1"))).extracting(Draft::number).containsExactly(1, 2, 3);
        assertThat(drafts.using(new EntryId("e2"))).isEmpty();
        assertThat(drafts.of("river"))
                .allSatisfy(draft -> assertThat(draft.used()).isEmpty());
        assertThat(drafts.find("river", 3).orElseThrow().used()).hasSize(1);
    }

    @Test
    void anErasedNameTakesTheBytesOfItsDraftsAlong() {
        var named = keep("river", "Led by Айгүл</w:t></w:r> <w:r><w:t>Үлгі &amp; others", Language.KK);
        drafts.add(named, Part.PDF, new byte[] {1});
        var other = keep("river", "Led by nobody", Language.KK);
        assertThat(drafts.erase(PERSON, "айгүл үлгі", List.of("river"), NOW)).isEqualTo(1);
        var after = drafts.find("river", named.number()).orElseThrow();
        assertThat(after.isWithheld()).isTrue();
        assertThat(after.withheld()).isEqualTo(NOW);
        assertThat(after.by()).isEqualTo(PersonId.ERASED.value());
        assertThat(drafts.bytes(after, Part.DOCX)).isEmpty();
        assertThat(database.template().getCollection("draftFiles.files").countDocuments())
                .isEqualTo(2);
        assertThat(drafts.bytes(other, Part.DOCX)).isPresent();
        assertThat(drafts.erase(PERSON, "айгүл үлгі", List.of("river"), NOW)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Led by Айгүл</w:t></w:r> <w:r><w:t>Үлгі &amp; others",
                "Үлгі Айгүл",
                "Айгүл Үлгінің тобы",
                "led by АЙГҮЛ ҮЛГІ"
            })
    void findsANameInTheWaysInWhichItIsWritten(String text) {
        keep("river", text, Language.KK);
        assertThat(drafts.eraseName("Айгүл Үлгі", "river", NOW)).isEqualTo(1);
    }

    @Test
    void leavesANameThatOnlyBeginsAlike() {
        keep("river", "Айгүл Сынақова", Language.KK);
        assertThat(drafts.eraseName("Айгүл Үлгі", "river", NOW)).isZero();
    }

    @Test
    void findsANameInAHeadLine() throws IOException {
        var docx = SampleDraft.zipped("word/header1.xml", "Айгүл Үлгі");
        drafts.keep(SampleDraft.fresh("river", "headed", Language.KK), docx, new byte[] {0});
        assertThat(drafts.eraseName("Айгүл Үлгі", "river", NOW)).isEqualTo(1);
    }

    private Draft keep(String shelf, String text, Language language) {
        return SampleDraft.keep(drafts, shelf, text, language);
    }
}
