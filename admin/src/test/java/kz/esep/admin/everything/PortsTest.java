package kz.esep.admin.everything;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aTakenPortIsSaidInOneSentence() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new Ports(other.getLocalPort(), 1);
            assertThat(ports.complaint().orElseThrow())
                    .startsWith("Esep cannot start: port " + other.getLocalPort() + " is taken")
                    .doesNotContain("\n");
        }
    }

    @Test
    void twoEqualPortsAreRefused() throws Exception {
        assertThat(new Ports(9000, 9000).complaint()).isPresent();
    }

    @Test
    void theUsualPortsAre8080And8081() {
        assertThat(Ports.of(Map.of())).isEqualTo(new Ports(8080, 8081));
        assertThat(Ports.of(Map.of("ESEP_BOT_PORT", "9080"))).isEqualTo(new Ports(9080, 8081));
    }
}
