package kz.esep.admin.projects.file;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        @Nullable Contract grant,
        @Nullable Organisation grantee,
        @Nullable Card project,
        List<TaskPart> tasks,
        List<IndicatorPart> projectIndicators,
        @Nullable Statistics statistics,
        @Nullable String statisticsMode,
        List<Effect> socioEconomic,
        List<Partner> partners,
        List<Recommendation> recommendations,
        List<Proposal> proposals,
        @Nullable Text deviationJustification,
        List<String> evidenceFolders,
        List<PlacePart> places,
        @Nullable String participantsCounted) {

    /** The format that this version of Esep reads. */
    public static final int SCHEMA = 1;

    public ProjectFile {
        tasks = given(tasks);
        projectIndicators = given(projectIndicators);
        socioEconomic = given(socioEconomic);
        partners = given(partners);
        recommendations = given(recommendations);
        proposals = given(proposals);
        evidenceFolders = given(evidenceFolders);
        places = given(places);
    }

    /** The language of the plain strings; Kazakh where the file names none. */
    public Language written() {
        return Language.of(language);
    }

    public record Contract(
            @Nullable Text operator,
            @Nullable Text customer,
            @Nullable String contractNumber,
            @Nullable LocalDate contractDate,
            @Nullable Text field,
            @Nullable Text priority,
            @Nullable Text type,
            @Nullable BigDecimal announcedKzt,
            @Nullable BigDecimal amountKzt,
            List<ChangePart> changes) {
        public Contract {
            changes = given(changes);
        }
    }

    /**
     * A supplementary agreement: what is null stays as it was.
     *
     * @param key names it within the contract; one that the file leaves out is told from date and number
     */
    public record ChangePart(
            @Nullable String key,
            @Nullable LocalDate date,
            @Nullable String number,
            @Nullable Text reason,
            @Nullable BigDecimal amountKzt,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable Boolean cancels) {}

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
            areas = given(areas);
        }
    }

    /** @param number null for the unnumbered blocks */
    public record TaskPart(
            @Nullable Integer number, @Nullable Text title, List<ActivityPart> activities) {
        public TaskPart {
            activities = given(activities);
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
            aliases = given(aliases);
        }
    }

    /**
     * What every entry must have.
     *
     * @param documents names of {@code DocumentKind} in lower case
     * @param bilingual those of them that are needed in Kazakh and in Russian
     * @param links how many publications
     * @param survey whether the participants are asked afterwards
     */
    public record EvidencePart(
            @Nullable Integer photos,
            List<String> documents,
            List<String> bilingual,
            @Nullable Integer links,
            @Nullable Boolean survey) {
        public EvidencePart {
            documents = given(documents);
            bilingual = given(bilingual);
        }
    }

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
            when = given(when);
            places = given(places);
            indicators = given(indicators);
            links = given(links);
        }
    }

    /** Written by Esep's own export only: the plan apart from the facts. */
    public record Planned(
            List<When> when, List<Text> places, @Nullable Integer participants) {
        public Planned {
            when = given(when);
            places = given(places);
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

    /**
     * @param id names it within the project; told from its place in the file where it is left out
     * @param planRead the plan with everything that was read of it, where the members above cannot say it
     * @param basis one of the names of {@code Basis}
     * @param basisConfirmed false where the basis is a mere proposal
     */
    public record IndicatorPart(
            @Nullable String id,
            @Nullable Text name,
            @Nullable Text unit,
            @Nullable String planText,
            @Nullable BigDecimal plan,
            @Nullable BigDecimal planMax,
            List<BigDecimal> planParts,
            @Nullable String comparator,
            @Nullable Boolean perEvent,
            @Nullable String per,
            @Nullable PlanBase planBase,
            @Nullable String planQualifier,
            @Nullable PlanRead planRead,
            @Nullable String basis,
            @Nullable Boolean basisConfirmed,
            @Nullable String factText,
            @Nullable BigDecimal fact,
            List<BigDecimal> factParts) {
        public IndicatorPart {
            planParts = given(planParts);
            factParts = given(factParts);
        }
    }

    /**
     * How many of those there are that a plan is due for.
     *
     * @param id of the indicator that says so, null where none does
     */
    public record PlanBase(
            @Nullable BigDecimal value, @Nullable String id) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static PlanBase read(JsonNode node) {
            var value = node.isObject() ? node.get("value") : node;
            return new PlanBase(
                    value != null && value.isNumber() ? value.decimalValue() : null,
                    node.path("id").isString() ? node.path("id").asString() : null);
        }
    }

    /**
     * A plan part by part. Words are the names of {@code Quantity}'s constants in lower case with hyphens.
     *
     * @param kind {@code count}, {@code percent}, {@code money}, {@code place} or {@code text}
     * @param approvals {@code local-body}, {@code customer}
     */
    public record PlanRead(
            @Nullable String comparator,
            @Nullable String kind,
            List<NumberPart> parts,
            @Nullable ScopePart scope,
            @Nullable EachPart each,
            @Nullable String qualifier,
            List<String> approvals) {
        public PlanRead {
            parts = given(parts);
            approvals = given(approvals);
        }

        public record NumberPart(
                @Nullable BigDecimal value,
                @Nullable BigDecimal max,
                @Nullable String unit,
                @Nullable String label) {}

        /** @param base the id of the indicator that says how many there are */
        public record ScopePart(
                @Nullable String per,
                @Nullable String words,
                @Nullable String base,
                @Nullable BigDecimal count) {}

        public record EachPart(
                @Nullable BigDecimal amount, @Nullable String currency) {}
    }

    /** The three tables of the form by the keys of their categories, each with {@code total}. */
    public record Statistics(
            Map<String, @Nullable BigDecimal> gender,
            Map<String, @Nullable BigDecimal> status,
            Map<String, @Nullable BigDecimal> age) {
        public Statistics {
            gender = members(gender);
            status = members(status);
            age = members(age);
        }
    }

    public record Effect(
            @Nullable Text indicator,
            @Nullable Text unit,
            @Nullable BigDecimal plan,
            @Nullable BigDecimal fact) {}

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

    private static <T> List<T> given(@Nullable List<? extends @Nullable T> list) {
        return list == null
                ? List.of()
                : list.stream()
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
    }

    private static Map<String, @Nullable BigDecimal> members(@Nullable Map<String, @Nullable BigDecimal> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
