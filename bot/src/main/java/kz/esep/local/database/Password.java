package kz.esep.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import kz.esep.local.database.store.OwnerOnly;

/**
 * The password of a directory's server, in a file that only the directory's user can read. It stays the same from owner
 * to owner, so that their clients can go on.
 */
final class Password {
    static final String FILE = "esep.password";

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Password() {}

    /** The one of this directory, made at the first time. Called by who has locked the directory. */
    static String of(Path directory) throws IOException {
        var file = directory.resolve(FILE);
        var known = Files.exists(file) ? Files.readString(file).strip() : "";
        if (known.length() == 2 * BYTES) {
            return known;
        }
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        var password = HexFormat.of().formatHex(secret);
        Files.deleteIfExists(file);
        Files.createFile(file, OwnerOnly.file(file));
        Files.writeString(file, password + "\n");
        return password;
    }
}
