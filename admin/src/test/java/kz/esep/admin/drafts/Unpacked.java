package kz.esep.admin.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipFile;

/** A pack as whoever receives it unpacks and verifies it: with {@code unzip} and {@code sha256sum} where there are such. */
record Unpacked(Path directory) {

    static Unpacked of(Path zip, Path directory) throws Exception {
        Files.createDirectories(directory);
        if (!exists("unzip") || run(directory, "unzip", "-q", "-o", zip.toString()) != 0) {
            unzip(zip, directory);
        }
        return new Unpacked(directory);
    }

    private static void unzip(Path zip, Path directory) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            for (var entry : file.stream().toList()) {
                var target = directory.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getInputStream(entry).readAllBytes());
            }
        }
    }

    Path file(String name) {
        return directory.resolve(name);
    }

    /** "ok", or the first file that is not what the sums say. */
    String verify() throws Exception {
        if (exists("sha256sum")) {
            return run(directory, "sha256sum", "-c", "--strict", "SHA256SUMS") == 0 ? "ok" : "sha256sum refuses it";
        }
        for (var line : Files.readAllLines(file("SHA256SUMS"), UTF_8)) {
            var parts = line.split(" {2}", 2);
            var sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file(parts[1])));
            if (!HexFormat.of().formatHex(sum).equals(parts[0])) {
                return parts[1];
            }
        }
        return "ok";
    }

    private static boolean exists(String tool) {
        return Files.isExecutable(Path.of("/usr/bin", tool)) || Files.isExecutable(Path.of("/bin", tool));
    }

    private static int run(Path directory, String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }
}
