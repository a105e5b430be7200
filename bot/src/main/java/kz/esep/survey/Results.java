package kz.esep.survey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What participants have answered, without anything that tells who they are.
 *
 * @param respondents how many have answered any of the questions
 */
public record Results(int respondents, List<OfQuestion> questions) {

    /**
     * So many have to have answered before anybody sees what: of two or three people a coordinator knows who wrote which
     * line, and who was not content. Five is the usual smallest group of published statistics. The share in favour, with its
     * number of respondents, is the fact of an indicator whatever their number.
     */
    public static final int FEWEST = 5;

    public Results {
        questions = List.copyOf(questions);
    }

    /** Whether so many have answered that nobody is recognised by an answer. */
    public boolean isShown() {
        return respondents >= FEWEST;
    }

    /**
     * The answers to one question.
     *
     * @param answered how many have answered it
     * @param positive how many of them in favour
     * @param counts how often each answer was given
     * @param lines free lines in the order of the alphabet, so that their order tells nothing
     */
    public record OfQuestion(
            Question question, int answered, int positive, Map<Integer, Integer> counts, List<String> lines) {

        public OfQuestion {
            counts = Map.copyOf(counts);
            lines = List.copyOf(lines);
        }

        /** The share of those in favour in whole percent; 0 where nobody has answered. */
        public int percent() {
            return answered == 0 ? 0 : Math.round(positive * 100f / answered);
        }
    }

    public static Results of(List<Question> questions, Collection<Response> responses) {
        var given = responses.stream()
                .filter(response -> response.answers().size() == questions.size())
                .filter(response -> response.answers().stream().anyMatch(one -> !one.equals(Response.Answer.NONE)))
                .toList();
        return new Results(
                given.size(),
                IntStream.range(0, questions.size())
                        .mapToObj(at -> of(
                                questions.get(at),
                                given.stream().map(one -> one.answers().get(at)).toList()))
                        .toList());
    }

    private static OfQuestion of(Question question, List<Response.Answer> answers) {
        var counts = new TreeMap<Integer, Integer>();
        for (var answer : answers) {
            if (answer.number() != null) {
                counts.merge(answer.number(), 1, Integer::sum);
            }
        }
        var lines = answers.stream()
                .map(Response.Answer::line)
                .filter(Objects::nonNull)
                .<String>map(Objects::requireNonNull)
                .sorted()
                .toList();
        return new OfQuestion(
                question,
                counts.values().stream().mapToInt(Integer::intValue).sum() + lines.size(),
                counts.entrySet().stream()
                        .filter(one -> question.isPositive(one.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .sum(),
                counts,
                lines);
    }
}
