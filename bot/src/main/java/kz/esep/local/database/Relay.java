package kz.esep.local.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import kz.esep.CannotStart;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A port of this process that leads to whoever serves the directory now. A driver keeps the address it was given, but
 * owners come and go: each new connection looks who is there, and when nobody is, this process becomes the owner.
 */
final class Relay implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Relay.class);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int CONNECT_MILLIS = 1_000;
    private static final int WAITING = 100;

    private final Path directory;
    private final ServerSocket door;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private @Nullable EmbeddedDatabase own;

    private Relay(Path directory, ServerSocket door) {
        this.directory = directory;
        this.door = door;
    }

    /** Begins to listen on a loopback port. */
    static Relay start(Path directory) throws IOException {
        var relay = new Relay(directory, new ServerSocket(0, WAITING, loopback()));
        relay.threads.execute(relay::accept);
        return relay;
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    int port() {
        return door.getLocalPort();
    }

    /** The database of this process, since it has taken the directory over; null before. */
    synchronized @Nullable EmbeddedDatabase own() {
        return own;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                threads.execute(() -> lead(client));
            } catch (IOException e) {
                if (!door.isClosed()) {
                    log.warn("A connection to the embedded database was lost: {}", e.toString());
                }
            }
        }
    }

    /** A connection that cannot be led anywhere is closed: to the driver the database is away. */
    private void lead(Socket client) {
        open.add(client);
        try (client;
                var server = connect()) {
            open.add(server);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            var back = threads.submit(() -> pump(server, client));
            pump(client, server);
            server.close();
            back.get();
            open.remove(server);
        } catch (IOException | CannotStart e) {
            if (!door.isClosed()) {
                log.warn("The embedded database cannot be reached: {}", e.getMessage());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            open.remove(client);
        }
    }

    /** Until either side ends. */
    private static void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            log.debug("A connection to the embedded database has ended", ended);
        }
        try {
            from.close();
            to.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Socket connect() throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        IOException last = new IOException("nobody serves " + directory);
        while (System.nanoTime() < deadline && !door.isClosed()) {
            var port = portNow();
            if (port > 0) {
                var socket = new Socket();
                try {
                    socket.connect(new InetSocketAddress(loopback(), port), CONNECT_MILLIS);
                    return socket;
                } catch (IOException notThere) {
                    socket.close();
                    last = notThere;
                }
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw last;
    }

    /** Of the own server when nobody else has the directory locked, else what the owner has published; 0 for none. */
    private synchronized int portNow() throws IOException {
        if (own == null && !door.isClosed()) {
            own = EmbeddedDatabase.own(directory).orElse(null);
            if (own != null) {
                log.info("The process that served the database in {} has stopped; this one serves it now", directory);
            }
        }
        return own != null
                ? own.port()
                : Address.read(directory).map(Address::port).orElse(0);
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (var socket : open) {
            socket.close();
        }
        threads.shutdownNow();
        threads.close();
        synchronized (this) {
            if (own != null) {
                own.close();
            }
        }
    }
}
