package kz.esep.local.telegram.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one file everything but the sent files is kept in: named maps of text to JSON, written by {@link #commit}
 * before anybody is told that something happened, so that a killed process loses nothing it acknowledged.
 */
final class Store implements AutoCloseable {
    private static final int COMMITS_BETWEEN_COMPACTIONS = 500;

    private final MVStore store;
    private int commits;

    private Store(MVStore store) {
        this.store = store;
    }

    /** Opens or creates {@code telegram.mv} in this directory. */
    static Store open(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            MVStore store = new MVStore.Builder()
                    .fileName(directory.resolve("telegram.mv").toString())
                    .autoCommitDisabled()
                    .cacheSize(8)
                    .open();
            store.setRetentionTime(0);
            return new Store(store);
        } catch (MVStoreException e) {
            if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new IllegalStateException(
                        "The directory " + directory + " is in use by another local Telegram.", e);
            }
            throw e;
        }
    }

    /** The JSON under this key. */
    Optional<ObjectNode> get(String map, String key) {
        return Optional.ofNullable(reading(() -> map(map).get(key))).map(Json::read);
    }

    void put(String map, String key, ObjectNode value) {
        map(map).put(key, Json.write(value));
    }

    boolean remove(String map, String key) {
        return map(map).remove(key) != null;
    }

    /** The next number of this name: 1 more than ever given, or {@code first} at first. Never goes back. */
    long next(String counter, long first) {
        String last = map("counters").get(counter);
        long next = last == null ? first : Long.parseLong(last) + 1;
        map("counters").put(counter, Long.toString(next));
        return next;
    }

    /** Keys that start with this prefix, ascending, from {@code from} on, at most {@code limit}. */
    List<String> keys(String map, String prefix, String from, int limit) {
        return Objects.requireNonNull(reading(() -> {
            List<String> keys = new ArrayList<>();
            Cursor<String, String> cursor = map(map).cursor(from);
            while (cursor.hasNext() && keys.size() < limit) {
                String key = cursor.next();
                if (!key.startsWith(prefix)) {
                    break;
                }
                keys.add(key);
            }
            return keys;
        }));
    }

    /** What is being read must not be given up meanwhile as space to be used again. */
    private <T> @Nullable T reading(Supplier<@Nullable T> read) {
        MVStore.TxCounter version = store.registerVersionUsage();
        try {
            return read.get();
        } finally {
            store.deregisterVersionUsage(version);
        }
    }

    /** Hands every entry whose key starts with this prefix to the visitor, ascending. */
    void each(String map, String prefix, BiConsumer<String, ObjectNode> visitor) {
        for (String key : keys(map, prefix, prefix, Integer.MAX_VALUE)) {
            get(map, key).ifPresent(value -> visitor.accept(key, value));
        }
    }

    /** Makes everything written so far survive the end of the process. */
    void commit() {
        store.commit();
        if (++commits % COMMITS_BETWEEN_COMPACTIONS == 0) {
            store.compact(60, 4 * 1024 * 1024);
        }
    }

    @Override
    public void close() {
        store.close();
    }

    private MVMap<String, String> map(String name) {
        return store.openMap(
                name,
                new MVMap.Builder<String, String>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(StringDataType.INSTANCE));
    }
}
