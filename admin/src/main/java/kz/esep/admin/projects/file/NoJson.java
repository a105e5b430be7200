package kz.esep.admin.projects.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.esep.admin.projects.file.Reading.Problem;
import kz.esep.admin.projects.file.Reading.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Why the content of a file is no JSON, as a person can mend it. */
final class NoJson {

    private NoJson() {}

    /** @param e what the library met */
    static Unreadable why(byte[] content, JacksonException e) {
        return why(content)
                .orElseGet(() -> new Unreadable(
                        e instanceof UnexpectedEndOfInputException ? Problem.CUT_SHORT : Problem.NOT_JSON,
                        JsonFiles.line(e),
                        null,
                        e.getLocation() == null || JsonFiles.line(e) == 0
                                ? ""
                                : Integer.toString(e.getLocation().getColumnNr())));
    }

    /** What is wrong with the content as a whole, whatever the library met first. */
    static Optional<Unreadable> why(byte[] content) {
        if (IntStream.range(0, content.length).allMatch(i -> Character.isWhitespace(content[i]))) {
            return Optional.of(new Unreadable(Problem.EMPTY, 0, null, ""));
        }
        if (IntStream.range(0, content.length).anyMatch(i -> content[i] == 0)) {
            return Optional.of(new Unreadable(Problem.NOT_TEXT, 0, null, ""));
        }
        return isUtf8(content) ? Optional.empty() : Optional.of(new Unreadable(Problem.NOT_UTF8, 0, null, ""));
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
