package kz.esep.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import kz.esep.storage.MemoryDatabase;
import org.junit.jupiter.api.Test;

class ConstantMemoryTest {

    /** Less than half of the files together, and most of it is the driver's. */
    private static final String HEAP = "-Xmx32m";

    @Test
    void storesFourFilesOfTwentyMegabytesAtOnceInASmallHeap() throws Exception {
        try (var database = new MemoryDatabase()) {
            var program = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            HEAP,
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Dlogback.configurationFile=quiet-logback.xml",
                            "-cp",
                            System.getProperty("java.class.path"),
                            StoreLargeFiles.class.getName(),
                            database.uri())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(program.waitFor()).isZero();
            var expected = new ArrayList<String>();
            for (var file = 1; file <= StoreLargeFiles.AT_ONCE; file++) {
                expected.add(sha256(file));
            }
            assertThat(printed.lines().toList()).isEqualTo(expected);
        }
    }

    private static String sha256(int seed) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var bytes = new DigestInputStream(new StoreLargeFiles.Numbers(seed), digest)) {
            assertThat(bytes.transferTo(OutputStream.nullOutputStream())).isEqualTo(Evidence.LARGEST);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
