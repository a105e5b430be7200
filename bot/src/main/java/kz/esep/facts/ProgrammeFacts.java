package kz.esep.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a press release about a programme of small projects is made of. Source: the press release form.
 *
 * @param language the language that the record was written in
 * @param title the whole name of the project that gives the small grants
 * @param programme what the programme of small grants is called
 * @param implementer who carries it out
 * @param links where more can be read
 */
public record ProgrammeFacts(
        Facts.Origin origin,
        Language language,
        Wording title,
        @Nullable Wording programme,
        @Nullable Wording goal,
        @Nullable Wording region,
        @Nullable Wording implementer,
        List<Wording> funders,
        List<Wording> partners,
        List<SmallProject> projects,
        List<String> links) {

    public ProgrammeFacts {
        funders = List.copyOf(funders);
        partners = List.copyOf(partners);
        projects = List.copyOf(projects);
        links = List.copyOf(links);
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
     * @param people null where nobody was counted
     * @param quantity of what the unit says
     */
    public record Deed(
            Wording what,
            @Nullable BigDecimal people,
            @Nullable BigDecimal quantity,
            @Nullable Wording unit) {}

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
