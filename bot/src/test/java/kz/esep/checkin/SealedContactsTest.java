package kz.esep.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import kz.esep.language.Language;
import kz.esep.people.SecretKeys;
import org.junit.jupiter.api.Test;

class SealedContactsTest {

    private static final String OLD = "an-old-key-of-the-test";
    private static final String NEW = "a-newer-key-of-the-test";
    private static final Contact SOMEBODY = new Contact(7_001_234, Language.RU);

    @Test
    void isOpenedWithOurKeysOnly() {
        var hidden = contacts(OLD).seal(SOMEBODY);

        assertThat(contacts(OLD).open(hidden)).contains(SOMEBODY);
        assertThat(contacts(NEW + "," + OLD).open(hidden)).as("after a new key").contains(SOMEBODY);
        assertThat(contacts(NEW).open(hidden)).as("after the old key is gone").isEmpty();
    }

    @Test
    void tellsNothingOfTheChat() {
        var seen = new HashSet<String>();
        for (var at = 0; at < 50; at++) {
            var hidden = contacts(OLD).seal(SOMEBODY);
            assertThat(new String(Base64.getDecoder().decode(hidden), StandardCharsets.ISO_8859_1))
                    .doesNotContain("7001234");
            assertThat(seen.add(hidden))
                    .as("the same chat never looks the same")
                    .isTrue();
        }
    }

    @Test
    void isNotOpenedOnceChanged() {
        var hidden = Base64.getDecoder().decode(contacts(OLD).seal(SOMEBODY));
        hidden[hidden.length - 1] ^= 1;

        assertThat(contacts(OLD).open(Base64.getEncoder().encodeToString(hidden)))
                .isEmpty();
    }

    private static SealedContacts contacts(String keys) {
        return new SealedContacts(SecretKeys.parse(keys));
    }
}
