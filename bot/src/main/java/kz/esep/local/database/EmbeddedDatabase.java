package kz.esep.local.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import kz.esep.CannotStart;
import kz.esep.local.database.store.Commits;
import kz.esep.local.database.store.OwnerOnly;
import kz.esep.local.database.store.StoreFile;
import org.jspecify.annotations.Nullable;

/**
 * A database in a directory, for MongoDB's drivers, without a MongoDB.
 *
 * <p>The first process that opens a directory owns it and serves it on loopback; a later one of the same user connects
 * to the first, and takes its place when it stops. Several handles of one process share the server, which stops with the last of them. What the database
 * has acknowledged survives a kill of the process.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    /** Name of the database a connection uses when it names none. */
    public static final String NAME = "esep";

    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(60), Duration.ofSeconds(15));

    private static final Duration PAUSE = Duration.ofMillis(50);

    private static final Map<Path, Shared> OWNED = new HashMap<>();

    private final Path directory;
    private final Address address;
    private final @Nullable Shared shared;
    private final @Nullable Relay relay;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedDatabase(Path directory, Address address, @Nullable Shared shared, @Nullable Relay relay) {
        this.directory = directory;
        this.address = address;
        this.shared = shared;
        this.relay = relay;
    }

    /**
     * How long to wait for an owner.
     *
     * @param opening while it has not published its port: it reads the whole file first
     * @param answering while it has, and does not answer
     */
    record Patience(Duration opening, Duration answering) {}

    /**
     * Opens the directory, which is created when it is not there.
     *
     * @throws CannotStart when it cannot be used: the message is one sentence that says why
     * @throws kz.esep.local.database.store.UnreadableStoreException when the file in it is damaged, likewise
     */
    public static EmbeddedDatabase open(Path directory) {
        return open(directory, PATIENCE);
    }

    static EmbeddedDatabase open(Path directory, Patience patience) {
        try {
            Path absolute = directory.toAbsolutePath();
            Files.createDirectories(absolute, OwnerOnly.directory(absolute));
            return openOrAttach(absolute.toRealPath(), patience);
        } catch (AccessDeniedException e) {
            throw new CannotStart(
                    "The database in " + directory + " belongs to another user: " + e.getFile() + " cannot be opened.",
                    e);
        } catch (IOException e) {
            throw new CannotStart("The database in " + directory + " cannot be opened: " + e + ".", e);
        }
    }

    private static EmbeddedDatabase openOrAttach(Path directory, Patience patience) throws IOException {
        long began = System.nanoTime();
        while (true) {
            Optional<EmbeddedDatabase> own = own(directory);
            if (own.isPresent()) {
                return own.get();
            }
            Optional<Address> other = Address.read(directory);
            if (other.filter(Address::answers).isPresent()) {
                return attach(directory, other.get());
            }
            Optional<Holder> holder = Holder.read(directory.resolve(OwnedDirectory.LOCK));
            Duration most = other.isPresent() ? patience.answering() : patience.opening();
            if (holder.filter(Holder::isElsewhere).isPresent() || System.nanoTime() - began > most.toNanos()) {
                throw new CannotStart(Holder.complaint(directory, holder, other.isPresent()));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static EmbeddedDatabase attach(Path directory, Address owner) throws IOException {
        Relay relay = Relay.start(directory);
        return new EmbeddedDatabase(directory, new Address(relay.port(), owner.password()), null, relay);
    }

    /** A handle of this process's own server; empty when another process has the directory. */
    static Optional<EmbeddedDatabase> own(Path directory) throws IOException {
        synchronized (OWNED) {
            Shared shared = OWNED.get(directory);
            if (shared == null) {
                Optional<OwnedDirectory> opened = OwnedDirectory.tryOpen(directory);
                if (opened.isEmpty()) {
                    return Optional.empty();
                }
                shared = new Shared(opened.get());
                OWNED.put(directory, shared);
            }
            shared.handles++;
            return Optional.of(new EmbeddedDatabase(directory, shared.owned.address(), shared, null));
        }
    }

    /** For MongoDB's drivers; holds a password, so not to be logged. */
    public String connectionString() {
        return address.connectionString();
    }

    /** Whether this process has opened the file; false when it is a client of another one that has. */
    public boolean owner() {
        return shared != null || relay != null && relay.own() != null;
    }

    /** What this process has committed so far; nothing while it is a client of another one. */
    public Commits commits() {
        if (shared != null) {
            return shared.owned.commits();
        }
        EmbeddedDatabase taken = relay == null ? null : relay.own();
        return taken == null ? Commits.NONE : taken.commits();
    }

    /** The loopback port it is served on. */
    public int port() {
        return address.port();
    }

    /** Size of the database file. */
    public long bytes() {
        try {
            return Files.size(directory.resolve(StoreFile.NAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends this handle; the last handle of the owning process stops the server. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        if (relay != null) {
            end(relay);
        }
        if (shared == null) {
            return;
        }
        synchronized (OWNED) {
            shared.handles--;
            if (shared.handles == 0) {
                OWNED.remove(directory);
                shared.close();
            }
        }
    }

    private static void end(Relay relay) {
        try {
            relay.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the handles of one process have in common; guarded by the registry. */
    private static final class Shared {
        private final OwnedDirectory owned;
        private int handles;

        private Shared(OwnedDirectory owned) {
            this.owned = owned;
        }

        private void close() {
            try {
                owned.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
