package kz.esep.admin.everything;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTest {

    @TempDir
    private Path parent;

    @Test
    void aSecretIsMadeOnceAndReadableByItsOwnerOnly() throws Exception {
        var kept = new Kept(parent.resolve("data"));
        assertThat(kept.secret("key", () -> "first")).isEqualTo("first");
        assertThat(kept.secret("key", () -> "second")).isEqualTo("first");
        var rights = Files.getPosixFilePermissions(parent.resolve("data/key"));
        assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
    }
}
