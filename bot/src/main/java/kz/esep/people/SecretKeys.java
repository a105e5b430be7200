package kz.esep.people;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.esep.CannotStart;

/** The keys that sign links, newest first: the first one signs, all of them verify. */
public record SecretKeys(List<byte[]> keys) {

    private static final int SHORTEST = 16;

    public SecretKeys {
        keys = List.copyOf(keys);
        if (keys.isEmpty() || keys.stream().anyMatch(key -> key.length < SHORTEST)) {
            throw new CannotStart("Esep cannot start: ESEP_SECRET_KEYS needs keys of at least 16 characters each.");
        }
    }

    /** Keys separated by commas. */
    public static SecretKeys parse(String text) {
        return new SecretKeys(List.of(text.split(",")).stream()
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .map(key -> key.getBytes(StandardCharsets.UTF_8))
                .toList());
    }
}
