package kz.esep.whole.crowd;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kz.esep.local.database.EmbeddedDatabase;

/** The embedded database in a process of its own, where it lives on while the bot is killed. */
public final class DatabaseProcess implements AutoCloseable {

    private final Process process;
    private final String address;

    private DatabaseProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Opens the directory and serves it until the input ends; prints the address. */
    public static void main(String[] arguments) throws IOException {
        try (var database = EmbeddedDatabase.open(Path.of(arguments[0]))) {
            System.out.println(database.connectionString());
            while (System.in.read() >= 0) {}
        }
    }

    static DatabaseProcess start(Path directory) throws IOException {
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Dlogback.configurationFile=quiet-logback.xml",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseProcess.class.getName(),
                        directory.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new DatabaseProcess(process, new BufferedReader(process.inputReader()).readLine());
    }

    /** For the setting {@code ESEP_MONGODB_URI}. */
    String address() {
        return address;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
