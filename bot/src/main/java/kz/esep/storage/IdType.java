package kz.esep.storage;

import java.util.function.Function;

/** An id type that is stored as its plain text, given by a package that this one must not know. */
public record IdType<T>(Class<T> type, Function<String, T> read, Function<T, String> write) {}
