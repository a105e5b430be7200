package kz.esep.admin.projects.file;

import java.util.function.Function;

/** What came of reading a file of a certain kind. */
public sealed interface Outcome<T> {

    /** @param content what the file holds */
    record Fine<T>(T content) implements Outcome<T> {}

    record Refused<T>(Reading.Unreadable why) implements Outcome<T> {}

    /** What is made of the content; a file that was refused stays so. */
    default <R> Outcome<R> then(Function<T, Outcome<R>> next) {
        return switch (this) {
            case Fine<T> read -> next.apply(read.content());
            case Refused<T> refused -> new Refused<>(refused.why());
        };
    }
}
