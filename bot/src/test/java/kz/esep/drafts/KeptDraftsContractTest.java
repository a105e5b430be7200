package kz.esep.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kz.esep.dialogues.Sample;
import kz.esep.drafts.KeptDrafts.Part;
import kz.esep.journal.EntryId;
import kz.esep.language.Language;
import kz.esep.people.PersonId;
import kz.esep.storage.RepositoryContract;
import org.junit.jupiter.api.Test;

class KeptDraftsContractTest extends RepositoryContract {

    private static final Instant NOW = Sample.NOW;
    private static final PersonId BY = PersonId.ofTelegram(Sample.COORDINATOR);
    private static final EntryId ENTRY = new EntryId("e1");

    @Test
    void aDraftHasTheNextNumberUnlessItIsTheSameDocument() {
        var drafts = repositories.get(KeptDrafts.class);
        var first = drafts.keep(draft("a"), new byte[] {1}, new byte[] {2});
        assertThat(drafts.keep(draft("a"), new byte[] {1}, new byte[] {2}).number())
                .isEqualTo(1);
        var second = drafts.keep(draft("b"), new byte[] {3}, new byte[] {4});
        drafts.add(second, Part.PDF, new byte[] {5});

        assertThat(drafts.of("shelf")).extracting(Draft::number).containsExactly(1, 2);
        assertThat(drafts.find("shelf", 2)).contains(second);
        assertThat(drafts.before(second)).contains(first);
        assertThat(drafts.last("shelf", "final-report", Language.KK)).contains(second);
        assertThat(drafts.last("shelf", "final-report", Language.RU)).isEmpty();
        assertThat(drafts.using(ENTRY)).hasSize(2);
        assertThat(drafts.bytes(first, Part.TRACES)).contains(new byte[] {2});
        assertThat(drafts.bytes(second, Part.PDF)).contains(new byte[] {5});
        assertThat(drafts.open(first, Part.PDF)).isEmpty();
    }

    @Test
    void whoIsErasedHasCompiledNothing() {
        var drafts = repositories.get(KeptDrafts.class);
        drafts.keep(draft("a"), new byte[] {1}, new byte[] {2});
        assertThat(drafts.erase(BY, "", List.of("shelf"), NOW)).isZero();
        assertThat(drafts.of("shelf")).extracting(Draft::by).containsExactly(PersonId.ERASED.value());
    }

    @Test
    void aDraftWithoutTheNameKeepsItsBytes() {
        var drafts = repositories.get(KeptDrafts.class);
        var kept = drafts.keep(draft("a"), new byte[] {1}, new byte[] {2});
        assertThat(drafts.eraseName("Айгүл Үлгі", "shelf", NOW)).isZero();
        assertThat(drafts.bytes(kept, Part.DOCX)).contains(new byte[] {1});
    }

    private static Draft draft(String digest) {
        return new Draft(
                "",
                "shelf",
                0,
                "final-report",
                1,
                null,
                null,
                null,
                Language.KK,
                BY.value(),
                NOW,
                digest,
                null,
                0,
                List.of(new Draft.Used(ENTRY, 1, 1)),
                null);
    }
}
