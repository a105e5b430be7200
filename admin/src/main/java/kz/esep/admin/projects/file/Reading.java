package kz.esep.admin.projects.file;

import kz.esep.language.Phrase;
import org.jspecify.annotations.Nullable;

/** What came of reading a project file. */
public sealed interface Reading {

    record Read(ProjectFile file) implements Reading {}

    /**
     * The file cannot be used as it is.
     *
     * @param line in the file, from 1; 0 where none can be named
     * @param member the path of the member, for example {@code tasks[0].activities[2].title}; null for the whole file
     * @param detail what stands there instead, for a message
     * @param expected what should stand there, null where that is no question
     */
    record Unreadable(
            Problem problem,
            int line,
            @Nullable String member,
            String detail,
            @Nullable Expected expected) implements Reading {
        Unreadable(Problem problem, int line, @Nullable String member, String detail) {
            this(problem, line, member, detail, null);
        }

        /** One sentence about the file of this name, with its line and member where they are known. */
        public Phrase sentence(String file) {
            return Phrase.of(
                    "command.unreadable." + problem,
                    "file",
                    file,
                    "line",
                    line,
                    "member",
                    member == null ? Phrase.of("command.whole") : member,
                    "detail",
                    detail.isEmpty() ? "none" : detail,
                    "expected",
                    expected == null ? "" : Phrase.of("command.expected." + expected));
        }
    }

    /** What a member should hold. */
    enum Expected {
        NUMBER,
        NOT_NEGATIVE,
        NOT_BELOW_PLAN,
        WHOLE_NUMBER,
        DATE,
        LATER_DATE,
        LANGUAGE,
        TEXT,
        LIST,
        OBJECT,
        TRUE_OR_FALSE,
        KNOWN_WORD
    }

    /** Why a project file cannot be used. */
    enum Problem {
        /** There is no such file. */
        NO_FILE,
        /** It is a folder. */
        FOLDER,
        /** It is there and cannot be opened. */
        UNOPENED,
        /** It is larger than any report can be; the detail is the limit in megabytes. */
        TOO_LARGE,
        /** There is nothing in it. */
        EMPTY,
        /** It is no text: a document of Word, a picture, an archive. */
        NOT_TEXT,
        /** It is text in another encoding than UTF-8. */
        NOT_UTF8,
        /** It is JSON that ends before its last bracket. */
        CUT_SHORT,
        /** It is not JSON; the detail is the number of the sign in its line, from 1. */
        NOT_JSON,
        /** A member holds another kind of value than the format says. */
        WRONG_VALUE,
        /** A member without which the plan cannot be named is missing. */
        MISSING,
        /** Two tasks or two activities of a task carry the same number. */
        REPEATED,
        /** It is of a later format version. */
        VERSION,
        /** It is a report of another kind than of one project. */
        KIND
    }
}
