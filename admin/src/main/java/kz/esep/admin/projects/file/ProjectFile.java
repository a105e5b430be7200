package kz.esep.admin.projects.file;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.esep.language.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A project file, format version 1, exactly as given: what a project planned and what its report claims. Null and an
 * empty list mean that the file gives nothing; nothing is filled in. Unknown members are ignored.
 *
 * @param language ISO 639-1 code of the plain strings
 * @param statisticsMode in words, whether a person stands in one social status or in several
 * @param participantsCounted {@code visits} or {@code people}: what reports print, where both can be told
 * @param kind null for a project, {@code operatorReport} for the consolidated report of a grant operator
 */
public record ProjectFile(
        @Nullable Integer schemaVersion,
        @Nullable String language,
        @Nullable String kind,
        @Nullable ContractPart grant,
        @Nullable Organisation grantee,
        @Nullable Card project,
        List<TaskPart> tasks,
        List<IndicatorPart> projectIndicators,
        @Nullable StatisticsPart statistics,
        @Nullable String statisticsMode,
        List<EffectPart> socioEconomic,
        List<Partner> partners,
        List<Recommendation> recommendations,
        List<Proposal> proposals,
        @Nullable Text deviationJustification,
        List<String> evidenceFolders,
        @Nullable SubGrantsPart subGrants,
        List<PlacePart> places,
        @Nullable String participantsCounted) {

    /** The format that this version of Esep reads. */
    public static final int SCHEMA = 1;

    public ProjectFile {
        tasks = Given.list(tasks);
        projectIndicators = Given.list(projectIndicators);
        socioEconomic = Given.list(socioEconomic);
        partners = Given.list(partners);
        recommendations = Given.list(recommendations);
        proposals = Given.list(proposals);
        evidenceFolders = Given.list(evidenceFolders);
        places = Given.list(places);
    }

    /** The language of the plain strings; Kazakh where the file names none. */
    public Language written() {
        return Language.of(language);
    }

    public record Organisation(
            @Nullable Text name,
            @Nullable String head,
            @Nullable Text address,
            @Nullable String phone) {}

    /**
     * @param periodPrecision {@code month} where the contract names no days
     * @param closed since when nothing more is logged
     */
    public record Card(
            @Nullable Text title,
            @Nullable Text goal,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable String periodText,
            @Nullable String periodPrecision,
            @Nullable Text region,
            List<Text> areas,
            @Nullable Instant closed) {
        public Card {
            areas = Given.list(areas);
        }
    }

    /** @param number null for the unnumbered blocks */
    public record TaskPart(
            @Nullable Integer number, @Nullable Text title, List<ActivityPart> activities) {
        public TaskPart {
            activities = Given.list(activities);
        }
    }

    /**
     * A place that the project knows. Written by hand or by Esep; a published report has none.
     *
     * @param aliases other names that people use
     */
    public record PlacePart(
            @Nullable Text name,
            List<String> aliases,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Text district) {
        public PlacePart {
            aliases = Given.list(aliases);
        }
    }

    public record Partner(
            @Nullable Text name,
            @Nullable Text role,
            @Nullable String contact,
            @Nullable Text note) {}

    /** One recommendation; a plain string is one without an addressee. */
    public record Recommendation(
            @Nullable Text addressee,
            @Nullable Text text,
            @Nullable String letter) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Recommendation read(JsonNode node) {
            if (!node.isObject() || node.has("kk") || node.has("ru") || node.has("en")) {
                return new Recommendation(null, Text.read(node), null);
            }
            return new Recommendation(
                    text(node, "addressee"),
                    text(node, "text"),
                    node.path("letter").isString() ? node.path("letter").asString() : null);
        }

        private static @Nullable Text text(JsonNode node, String member) {
            var value = node.get(member);
            return value == null || value.isNull() ? null : Text.read(value);
        }
    }

    public record Proposal(
            @Nullable Text field,
            @Nullable Text priority,
            @Nullable Text problem,
            @Nullable String amountText,
            @JsonProperty("amountThousandKzt") @Nullable BigDecimal thousandTenge,
            @Nullable Text grantType,
            @Nullable Text expectedResult) {}
}
