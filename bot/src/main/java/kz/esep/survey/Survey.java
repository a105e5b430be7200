package kz.esep.survey;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import kz.esep.journal.EntryId;
import kz.esep.language.Wording;
import kz.esep.people.PersonId;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * One to three questions to those who have checked in at an event. An entry has one at most, so nobody is asked twice.
 *
 * @param id the entry whose participants are asked
 * @param event what it is about
 * @param indicator whose fact the first question that can be counted gives, null for none
 * @param by the coordinator, whose chat has the card with the results
 * @param invited how many people were asked
 * @param closed when somebody has closed it, null while nobody has
 * @param revision how often it was written; 0 before the first time
 */
public record Survey(
        EntryId id,
        ProjectId project,
        Wording event,
        @Nullable IndicatorId indicator,
        List<Question> questions,
        PersonId by,
        long chat,
        int invited,
        Instant asked,
        @Nullable Instant closed,
        long revision) {

    /** So long it is open, and so long the chats of participants are kept at most. */
    public static final Duration LASTS = Duration.ofDays(14);

    public static final int MOST_QUESTIONS = 3;

    public Survey {
        questions = List.copyOf(questions);
        if (questions.isEmpty() || questions.size() > MOST_QUESTIONS) {
            throw new IllegalArgumentException("One to three questions, not " + questions.size());
        }
    }

    public boolean isOpen(Instant now) {
        return closed == null && now.isBefore(asked.plus(LASTS));
    }

    public Survey closed(Instant now) {
        return new Survey(id, project, event, indicator, questions, by, chat, invited, asked, now, revision);
    }

    /** The same as it stands after one more write. */
    public Survey revised() {
        return new Survey(id, project, event, indicator, questions, by, chat, invited, asked, closed, revision + 1);
    }

    /** The place of the question that gives the fact of the indicator; empty where none can be counted. */
    OptionalInt measuring() {
        return IntStream.range(0, questions.size())
                .filter(at -> questions.get(at).kind().isCounted())
                .findFirst();
    }

    /** What it says about its indicator; empty without one or without an answer. */
    Optional<Outcome> outcome(Results results) {
        var at = measuring();
        if (indicator == null || at.isEmpty()) {
            return Optional.empty();
        }
        var result = results.questions().get(at.getAsInt());
        return result.answered() == 0
                ? Optional.empty()
                : Optional.of(new Outcome(indicator, asked, result.answered(), result.positive(), id));
    }
}
