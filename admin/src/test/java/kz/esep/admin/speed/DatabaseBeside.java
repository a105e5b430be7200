package kz.esep.admin.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kz.esep.local.database.EmbeddedDatabase;

/** The embedded database in a process of its own, as a database server is: its memory is not that of the back office. */
final class DatabaseBeside implements AutoCloseable {

    private final Process process;
    private final String address;

    DatabaseBeside(Path directory) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        process = new ProcessBuilder(
                        java,
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseBeside.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        address = address(new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
    }

    private static String address(BufferedReader lines) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("mongodb://")) {
                return line;
            }
        }
        throw new IOException("The database did not start");
    }

    String address() {
        return address;
    }

    /** Opens the database of a directory until its input ends. */
    public static void main(String[] arguments) throws IOException {
        try (var database = EmbeddedDatabase.open(Path.of(arguments[0]))) {
            System.out.println(database.connectionString());
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
