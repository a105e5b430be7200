package kz.esep.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one participant has answered, question by question; nothing in it tells who it was.
 *
 * @param answers one for each question; empty for somebody who did not want to be asked
 */
public record Response(List<Answer> answers) {

    /** Somebody who would rather not answer. */
    public static final Response DECLINED = new Response(List.of());

    public Response {
        answers = List.copyOf(answers);
    }

    /**
     * The answer to one question; both are null where it was left out.
     *
     * @param number the mark, or 1 for yes and 0 for no
     * @param line the free line
     */
    public record Answer(@Nullable Integer number, @Nullable String line) {

        public static final Answer NONE = new Answer(null, null);

        /** Longer lines are refused. */
        public static final int LONGEST = 300;
    }
}
