package kz.esep.local.database;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import kz.esep.local.database.engine.DurableBackend;
import kz.esep.local.database.store.Commits;
import kz.esep.local.database.store.OwnerOnly;
import org.jspecify.annotations.Nullable;

/** A directory this process has locked, with the server it runs for it. */
final class OwnedDirectory {
    /** A connection keeps the thread it is given while its write waits for the disk: as many as write at once. */
    private static final int THREADS = 64;

    static final String LOCK = "esep.lock";

    private final Path directory;
    private final FileChannel lockFile;
    private final DurableBackend backend;
    private final MongoServer server;
    private final Address address;

    private OwnedDirectory(Path directory, FileChannel lockFile) throws IOException {
        this.directory = directory;
        this.lockFile = lockFile;
        Address.erase(directory);
        Holder.here().write(lockFile);
        String password = Password.of(directory);
        this.backend = DurableBackend.open(directory, password);
        this.server = new MongoServer(backend);
        server.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 1, THREADS);
        this.address = new Address(server.getLocalAddress().getPort(), password);
        publish();
    }

    private void publish() throws IOException {
        try {
            address.write(directory);
        } catch (IOException e) {
            server.shutdownNow();
            throw e;
        }
    }

    /** Locks and serves the directory; empty when another process, or another class loader of this one, has it. */
    static Optional<OwnedDirectory> tryOpen(Path directory) throws IOException {
        Path path = directory.resolve(LOCK);
        FileChannel lockFile = FileChannel.open(
                path, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), OwnerOnly.file(path));
        boolean owned = false;
        try {
            if (tryLock(lockFile) == null) {
                return Optional.empty();
            }
            OwnedDirectory opened = new OwnedDirectory(directory, lockFile);
            owned = true;
            return Optional.of(opened);
        } finally {
            if (!owned) {
                lockFile.close();
            }
        }
    }

    private static @Nullable FileLock tryLock(FileChannel lockFile) throws IOException {
        try {
            return lockFile.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Commits commits() {
        return backend.commits();
    }

    Address address() {
        return address;
    }

    /** Stops serving, keeps what is unsaved, and lets others have the directory. The lock file stays. */
    void close() throws IOException {
        Address.erase(directory);
        try {
            server.shutdownNow();
        } finally {
            lockFile.close();
        }
    }
}
