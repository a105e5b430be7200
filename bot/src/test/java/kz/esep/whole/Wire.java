package kz.esep.whole;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A wire between a client and a server on this machine that can be cut and mended: real sockets, at one address. */
final class Wire implements AutoCloseable {

    private final int target;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ServerSocket listening;

    /** A wire to a server on a port of this machine. */
    Wire(int target) throws IOException {
        this.target = target;
        this.port = freePort();
        mend();
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    /** Ends every connection in the middle of what it does, and takes no new one. */
    void cut() throws IOException {
        var door = listening;
        listening = null;
        if (door != null) {
            door.close();
        }
        for (var socket : open) {
            socket.close();
        }
        open.clear();
    }

    void mend() throws IOException {
        if (listening != null) {
            return;
        }
        var door = new ServerSocket();
        door.setReuseAddress(true);
        door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        listening = door;
        Thread.ofVirtual().name("wire-" + port).start(() -> accept(door));
    }

    private void accept(ServerSocket door) {
        while (!door.isClosed()) {
            try {
                join(door.accept());
            } catch (IOException cut) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(cut);
                }
            }
        }
    }

    private void join(Socket near) throws IOException {
        try {
            var far = new Socket(InetAddress.getLoopbackAddress(), target);
            open.add(near);
            open.add(far);
            if (listening == null) {
                end(near, far);
            }
            Thread.ofVirtual().start(() -> carry(near, far));
            Thread.ofVirtual().start(() -> carry(far, near));
        } catch (IOException noServer) {
            near.close();
        }
    }

    private void carry(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            var buffer = new byte[8192];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException ended) {
            end(from, to);
        }
        end(from, to);
    }

    private void end(Socket... sockets) {
        for (var socket : sockets) {
            open.remove(socket);
            try {
                socket.close();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}
