package kz.esep.admin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Throttle throttle = new Throttle(nanos::get);

    @Test
    void anAddressWaitsAfterFiveFailures() {
        fail("operator", "10.0.0.1", Throttle.PER_ADDRESS);
        assertThat(throttle.isOpen("operator", "10.0.0.1")).isFalse();
        assertThat(throttle.isOpen("operator", "10.0.0.2")).isTrue();
    }

    @Test
    void theWaitEnds() {
        fail("operator", "10.0.0.1", Throttle.PER_ADDRESS);
        nanos.addAndGet(Throttle.WAIT.toNanos() + 1);
        assertThat(throttle.isOpen("operator", "10.0.0.1")).isTrue();
    }

    @Test
    void successForgetsTheFailuresOfTheAddress() {
        fail("operator", "10.0.0.1", Throttle.PER_ADDRESS - 1);
        throttle.succeeded("10.0.0.1");
        fail("operator", "10.0.0.1", 1);
        assertThat(throttle.isOpen("operator", "10.0.0.1")).isTrue();
    }

    @Test
    void manyAddressesCannotGuessOneNameTogether() {
        for (var i = 0; i < Throttle.PER_NAME; i++) {
            throttle.failed("operator", "10.0.1." + i);
        }
        assertThat(throttle.isOpen("operator", "10.9.9.9")).isFalse();
        assertThat(throttle.isOpen("another", "10.9.9.9")).isTrue();
    }

    @Test
    void oneHouseholdOfIpv6IsOneAddress() {
        for (var i = 0; i < Throttle.PER_ADDRESS; i++) {
            throttle.failed("operator", "2001:db8:1:2:0:0:0:" + i);
        }
        assertThat(throttle.isOpen("operator", "2001:db8:1:2:ffff:0:0:1")).isFalse();
        assertThat(throttle.isOpen("operator", "2001:db8:1:3:0:0:0:1")).isTrue();
    }

    private void fail(String name, String address, int times) {
        for (var i = 0; i < times; i++) {
            throttle.failed(name, address);
        }
    }
}
