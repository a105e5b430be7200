package kz.esep.facts;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.attendance.Kind;
import kz.esep.call.Programme;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a press release about a programme of small projects is made of. Source: the press release form.
 *
 * @param language the language that the record was written in
 */
public record ProgrammeFacts(Facts.Origin origin, Language language, Programme programme, List<SmallProject> projects) {

    public ProgrammeFacts {
        projects = List.copyOf(projects);
    }

    /** Only these stand in the annexes and in the table. */
    public List<SmallProject> completed() {
        return projects.stream().filter(SmallProject::isCompleted).toList();
    }

    public List<SmallProject> inProgress() {
        return projects.stream().filter(project -> !project.isCompleted()).toList();
    }

    /**
     * One small project.
     *
     * @param label how the table names it where that is not its organisation
     * @param beneficiaries a stated figure, never a sum
     * @param deeds what was done
     * @param result what came of it in a sentence
     * @param quote what somebody who agreed to it says about the project
     */
    public record SmallProject(
            Wording title,
            @Nullable Wording organisation,
            @Nullable Wording label,
            List<Wording> places,
            boolean isCompleted,
            @Nullable Money budget,
            @Nullable BigDecimal beneficiaries,
            List<Deed> deeds,
            @Nullable Wording result,
            @Nullable Wording quote,
            Counts counts) {
        public SmallProject {
            places = List.copyOf(places);
            deeds = List.copyOf(deeds);
        }
    }

    /** @param currency ISO 4217 */
    public record Money(BigDecimal amount, String currency) {}

    /**
     * What was done.
     *
     * @param people participants, null where nobody was counted
     * @param others people who took no part themselves: they are no participants of the table
     * @param amounts what else was counted
     */
    public record Deed(Wording what, @Nullable BigDecimal people, Map<Kind, Integer> others, List<Amount> amounts) {
        public Deed {
            others = others.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(others));
            amounts = List.copyOf(amounts);
        }
    }

    /** @param unit what is counted, null where nobody says */
    public record Amount(BigDecimal quantity, @Nullable Wording unit) {}

    /**
     * A row of the results table; a figure that nobody gave is null.
     *
     * @param articles publications in the media
     * @param meetings hearings, debates, round tables
     * @param lessons seminars, trainings, lectures
     * @param informing events that inform the public
     * @param participants of all events
     */
    public record Counts(
            @Nullable Figure articles,
            @Nullable Figure meetings,
            @Nullable Figure lessons,
            @Nullable Figure informing,
            @Nullable Figure participants) {

        /** The columns in the order of the form. */
        public List<Optional<Figure>> columns() {
            return Stream.of(articles, meetings, lessons, informing, participants)
                    .map(Optional::ofNullable)
                    .toList();
        }

        public static Counts none() {
            return new Counts(null, null, null, null, null);
        }
    }
}
