package kz.esep.admin.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts failed sign-ins. An address may fail a few times in a row and then has to wait; a name may fail more often,
 * over all addresses, so that many addresses cannot guess together and one address cannot lock a person out.
 */
final class Throttle {

    static final int PER_ADDRESS = 5;
    static final int PER_NAME = 100;
    static final Duration WAIT = Duration.ofMinutes(15);
    private static final int REMEMBERED = 100_000;

    private final Cache<String, AtomicInteger> failures;

    /** @param ticker nanoseconds from any origin */
    Throttle(Ticker ticker) {
        this.failures = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(WAIT)
                .maximumSize(REMEMBERED)
                .build();
    }

    boolean isOpen(String name, String address) {
        return count(byAddress(address)) < PER_ADDRESS && count(byName(name)) < PER_NAME;
    }

    void failed(String name, String address) {
        raise(byAddress(address));
        raise(byName(name));
    }

    void succeeded(String address) {
        failures.invalidate(byAddress(address));
    }

    private int count(String key) {
        var counted = failures.getIfPresent(key);
        return counted == null ? 0 : counted.get();
    }

    /** The wait runs from the first failure: the counter is written once and expires as a whole. */
    private void raise(String key) {
        failures.get(key, none -> new AtomicInteger()).incrementAndGet();
    }

    private static String byAddress(String address) {
        return "address " + network(address);
    }

    private static String byName(String name) {
        return "name " + name;
    }

    /** One household has a whole /64 of IPv6, so only its first four groups count. */
    private static String network(String address) {
        var groups = address.split(":");
        return groups.length > 4 && !address.startsWith("::")
                ? String.join(":", List.of(groups).subList(0, 4))
                : address;
    }
}
