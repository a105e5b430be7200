package kz.esep.admin.projects.file;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What was planned and, beside {@code planned}, what a published report declares of one activity.
 *
 * @param id names it within the project; told from its place in the file where it is left out
 * @param kind a name of {@code EventKind} in lower case with hyphens, such as {@code round-table}
 */
public record ActivityPart(
        @Nullable String id,
        @Nullable Integer number,
        @Nullable Text title,
        @Nullable Planned planned,
        List<When> when,
        List<Text> places,
        @Nullable Integer events,
        @Nullable Integer participants,
        @Nullable Text participantsText,
        @Nullable String participantsKind,
        @Nullable Reach reach,
        List<IndicatorPart> indicators,
        List<String> links,
        @Nullable Text shortTermResults,
        @Nullable Text effect,
        @Nullable Text operatorRemark,
        @Nullable String kind,
        @Nullable EvidencePart evidence) {
    public ActivityPart {
        when = Given.list(when);
        places = Given.list(places);
        indicators = Given.list(indicators);
        links = Given.list(links);
    }

    /** Written by Esep's own export only: the plan apart from the facts. */
    public record Planned(
            List<When> when, List<Text> places, @Nullable Integer participants) {
        public Planned {
            when = Given.list(when);
            places = Given.list(places);
        }
    }

    /**
     * One date or stretch of days; a month is widened to its first and last day.
     *
     * @param source {@code table} or absent for the report's table, else the section that the date was found in
     */
    public record When(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String text,
            @Nullable String precision,
            @Nullable String source) {}

    /** People reached by views or subscriptions, never participants: a number, or the words of the report. */
    public record Reach(
            @Nullable BigDecimal value, @Nullable String text) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Reach read(JsonNode node) {
            return node.isNumber() ? new Reach(node.decimalValue(), null) : new Reach(null, node.toString());
        }
    }
}
