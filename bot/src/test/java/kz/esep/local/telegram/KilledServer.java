package kz.esep.local.telegram;

import java.nio.file.Files;
import java.nio.file.Path;

/** A server in a process of its own, to be killed. Arguments: the directory, and a file to write the port into. */
final class KilledServer {
    private KilledServer() {}

    public static void main(String[] arguments) throws Exception {
        LocalTelegramServer server = LocalTelegramServer.start(Path.of(arguments[0]), 0);
        Path port = Path.of(arguments[1]);
        Path written = Files.writeString(port.resolveSibling("port.part"), Integer.toString(server.port()));
        Files.move(written, port);
        Thread.currentThread().join();
    }
}
