package kz.esep.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.esep.people.SecretKeys;
import kz.esep.plan.ProjectId;
import org.junit.jupiter.api.Test;

class CheckInLinksTest {

    private static final CheckInId ID = CheckInId.openedBy("1:7");

    @Test
    void aCodeFitsIntoADeepLink() {
        assertThat(links("the first key of it").payload(ID)).matches("c[A-Za-z0-9_-]{38}");
    }

    @Test
    void refusesWhatItHasNotSigned() {
        var links = links("the first key of it");
        var payload = links.payload(ID);

        assertThat(links.verify(payload)).hasValue(ID);
        assertThat(links.verify(payload.substring(0, 38) + (payload.endsWith("A") ? "Q" : "A")))
                .isEmpty();
        assertThat(links.verify(links("another key of them").payload(ID))).isEmpty();
        assertThat(links.verify("c")).isEmpty();
        assertThat(links.verify("i" + payload.substring(1))).isEmpty();
    }

    @Test
    void aCodeSignedWithAnOlderKeyStaysGood() {
        var old = links("the first key of it").payload(ID);

        assertThat(links("another key of them", "the first key of it").verify(old))
                .hasValue(ID);
    }

    @Test
    void recognisesAnAccountWithinAProjectOnly() {
        var links = links("the first key of it");
        var here = links.recognised(new ProjectId("taza"), 1003);

        assertThat(here).isEqualTo(links.recognised(new ProjectId("taza"), 1003));
        assertThat(here).isNotEqualTo(links.recognised(new ProjectId("eko"), 1003));
        assertThat(here).isNotEqualTo(links.recognised(new ProjectId("taza"), 1004));
        assertThat(links("another key of them", "the first key of it").recognised(new ProjectId("taza"), 1003))
                .isEqualTo(here);
    }

    private static CheckInLinks links(String... keys) {
        return new CheckInLinks(new SecretKeys(List.of(keys).stream()
                .map(key -> key.getBytes(StandardCharsets.UTF_8))
                .toList()));
    }
}
