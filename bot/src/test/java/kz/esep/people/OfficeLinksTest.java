package kz.esep.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class OfficeLinksTest {

    private static final Instant NOW = Instant.parse("2026-06-15T09:00:00Z");
    private static final PersonId AIGERIM = PersonId.ofTelegram(1001);

    private final OfficeLinks links = links("the key of this year, the key of last year");

    private static OfficeLinks links(String keys) {
        return new OfficeLinks(SecretKeys.parse(keys), "https://esep.example/ ");
    }

    private static String payload(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    @Test
    void letsThePersonInForTenMinutes() {
        var link = links.fresh(AIGERIM, NOW).orElseThrow();
        assertThat(link).startsWith("https://esep.example/sign-in/link/");
        var pass = links.verify(payload(link)).orElseThrow();
        assertThat(pass.person()).isEqualTo(AIGERIM);
        assertThat(pass.isExpired(NOW.plusSeconds(599))).isFalse();
        assertThat(pass.isExpired(NOW.plusSeconds(600))).isTrue();
    }

    @Test
    void isDifferentEachTime() {
        assertThat(links.fresh(AIGERIM, NOW)).isNotEqualTo(links.fresh(AIGERIM, NOW));
    }

    @Test
    void knowsLinksOfTheFormerKeyAndOfNoOther() {
        var former = payload(links("the key of last year").fresh(AIGERIM, NOW).orElseThrow());
        var foreign = payload(links("somebody else's key").fresh(AIGERIM, NOW).orElseThrow());
        assertThat(links.verify(former)).isPresent();
        assertThat(links.verify(foreign)).isEmpty();
    }

    @Test
    void refusesOneInWhichAnythingWasChanged() {
        var genuine = payload(links.fresh(AIGERIM, NOW).orElseThrow());
        assertThat(links.verify(genuine.replace(".t1001.", ".t1002."))).isEmpty();
        assertThat(links.verify(genuine.replaceFirst("\\.\\d{10}\\.", ".9999999999.")))
                .isEmpty();
        for (var at = 0; at < genuine.length() - 1; at++) {
            var changed = new StringBuilder(genuine);
            changed.setCharAt(at, genuine.charAt(at) == 'A' ? 'B' : 'A');
            assertThat(links.verify(changed.toString())).as("%d", at).isEmpty();
        }
        assertThat(links.verify("")).isEmpty();
        assertThat(links.verify(genuine + "A")).isEmpty();
    }

    @Test
    void thereIsNoneWhereNobodyHasSaidWhereTheOfficeIs() {
        assertThat(new OfficeLinks(SecretKeys.parse("the key of this year"), "").fresh(AIGERIM, NOW))
                .isEmpty();
    }
}
