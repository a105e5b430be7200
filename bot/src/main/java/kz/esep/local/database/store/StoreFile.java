package kz.esep.local.database.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** The file {@code esep.mv} of an embedded database: creates it, and opens it only when it is whole. */
public final class StoreFile {
    /** Its name within the directory. */
    public static final String NAME = "esep.mv";

    private static final String SAVED = "esep.saved";
    /** Of the maps and types of this package; kept in the store. To be raised when they change. */
    private static final int FORMAT = 1;

    private static final int CACHE_MEGABYTES = 32;

    private final Path file;
    private final MVStore store;
    private final LastSaved lastSaved;

    private StoreFile(Path file, MVStore store, LastSaved lastSaved) {
        this.file = file;
        this.store = store;
        this.lastSaved = lastSaved;
    }

    /**
     * Opens the file in this directory, or creates it.
     *
     * @throws UnreadableStoreException when it is damaged or of another format
     */
    public static StoreFile open(Path directory) throws IOException {
        Path file = directory.resolve(NAME);
        LastSaved lastSaved = LastSaved.open(directory.resolve(SAVED));
        try {
            if (Files.notExists(file)) {
                refuseIfLost(file, lastSaved);
                create(directory);
            }
            return new StoreFile(file, openWhole(file, lastSaved), lastSaved);
        } catch (RuntimeException e) {
            lastSaved.close();
            throw refusal(file, e);
        }
    }

    /** Reading a damaged file may fail in any way; a file in use or without permission is not damaged. */
    private static UnreadableStoreException refusal(Path file, RuntimeException cause) {
        if (cause instanceof UnreadableStoreException refused) {
            return refused;
        }
        boolean locked = cause instanceof MVStoreException e && e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED;
        return locked
                ? new UnreadableStoreException("The database file " + file + " is open in another program.", cause)
                : damaged(file, cause);
    }

    private static void refuseIfLost(Path file, LastSaved lastSaved) throws IOException {
        if (lastSaved.read().isPresent()) {
            throw new UnreadableStoreException(
                    "The database file " + file + " is missing though its directory was used before: " + remedy(file));
        }
    }

    private static void create(Path directory) throws IOException {
        Path unfinished = directory.resolve(NAME + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, OwnerOnly.file(unfinished));
        try (MVStore store = openStore(unfinished)) {
            store.setStoreVersion(FORMAT);
            store.commit();
            store.sync();
        }
        Files.move(unfinished, directory.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
        syncDirectory(directory);
    }

    /** Without this a power cut may take the name of the new file away; not every system can do it. */
    private static void syncDirectory(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static MVStore openWhole(Path file, LastSaved lastSaved) throws IOException {
        if (Files.size(file) == 0) {
            throw damaged(file, new IllegalStateException("The file is empty"));
        }
        if (!Files.isWritable(file)) {
            throw new UnreadableStoreException("The database file " + file + " cannot be written: permission denied.");
        }
        MVStore store = openStore(file);
        try {
            // Of a file cut off near its beginning the store makes an empty one, which has no format.
            if (store.getStoreVersion() == 0
                    || store.getCurrentVersion() < lastSaved.read().orElse(0)) {
                throw damaged(file, new IllegalStateException("The end of the file is lost"));
            }
            refuseOtherFormat(file, store);
            new Maps(store).readThrough();
            return store;
        } catch (RuntimeException e) {
            store.closeImmediately();
            throw e;
        }
    }

    private static void refuseOtherFormat(Path file, MVStore store) {
        if (store.getStoreVersion() != FORMAT) {
            throw new UnreadableStoreException("The database file " + file + " has format " + store.getStoreVersion()
                    + ", this Esep reads format " + FORMAT + ": use the version of Esep that wrote it.");
        }
    }

    private static MVStore openStore(Path file) {
        MVStore store = new MVStore.Builder()
                .fileName(JournaledPath.of(file.toString()))
                .autoCommitDisabled()
                // Else the store commits by itself when much is unsaved, in the middle of a write.
                .autoCommitBufferSize(0)
                .cacheSize(CACHE_MEGABYTES)
                .open();
        // What a synced version has superseded is free: readers register the version they look at.
        store.setRetentionTime(0);
        store.setVersionsToKeep(0);
        return store;
    }

    private static UnreadableStoreException damaged(Path file, RuntimeException cause) {
        return new UnreadableStoreException("The database file " + file + " is damaged: " + remedy(file), cause);
    }

    private static String remedy(Path file) {
        return "move the directory " + file.toAbsolutePath().getParent()
                + " away and bring the last backup back with: java -jar esep-admin.jar restore FILE.";
    }

    public MVStore store() {
        return store;
    }

    public LastSaved lastSaved() {
        return lastSaved;
    }

    public Path file() {
        return file;
    }

    /** Keeps what is unsaved and closes the file. */
    public void close() {
        store.close();
        try {
            lastSaved.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
