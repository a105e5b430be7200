package kz.esep.admin.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people tell the bot about one project: a reviewed file whose totals are those of the published report.
 *
 * @param printed what the report has to print for each indicator by its id; null where nobody logged any of it
 */
record Story(String note, List<Told> entries, Map<String, @Nullable String> printed) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /**
     * One entry as a person tells it.
     *
     * @param activity the number people say for it: {@code 2.4}
     * @param by who tells it: {@code first} or {@code second}
     * @param typed the day as it is typed, {@code calendar} where it is tapped
     * @param placed how the place is told: {@code button}, {@code typed}, {@code location} or {@code skipped}
     * @param at latitude and longitude of a sent location
     * @param measures numbers that are asked, by the id of the indicator; the others are skipped
     * @param files {@code photo}, {@code video}, {@code album:3} or {@code document:name}
     * @param first what is told wrongly at first: {@code people}
     * @param journey {@code edited} on the review card, {@code returned} by the coordinator, null for neither
     */
    record Told(
            String activity,
            String by,
            LocalDate from,
            LocalDate to,
            String typed,
            @Nullable String place,
            String placed,
            List<Double> at,
            @Nullable Integer people,
            Map<String, BigDecimal> measures,
            @Nullable String result,
            @Nullable String led,
            List<String> files,
            List<String> links,
            Map<String, String> first,
            @Nullable String journey) {
        Told {
            at = Objects.requireNonNullElse(at, List.of());
            measures = Objects.requireNonNullElse(measures, Map.of());
            files = Objects.requireNonNullElse(files, List.of());
            links = Objects.requireNonNullElse(links, List.of());
            first = Objects.requireNonNullElse(first, Map.of());
        }

        boolean isReturned() {
            return "returned".equals(journey);
        }

        boolean isEdited() {
            return "edited".equals(journey);
        }
    }

    static Story tazaAlem() {
        try (var stream = Story.class.getResourceAsStream("/endtoend/taza-alem-entries.json")) {
            return MAPPER.readValue(Objects.requireNonNull(stream).readAllBytes(), Story.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<Told> of(String activity) {
        return entries.stream().filter(told -> told.activity().equals(activity));
    }

    List<Told> by(String who) {
        return entries.stream().filter(told -> told.by().equals(who)).toList();
    }

    int people(String activity) {
        return of(activity)
                .map(Told::people)
                .filter(Objects::nonNull)
                .mapToInt(Objects::requireNonNull)
                .sum();
    }

    BigDecimal measured(String indicator) {
        return entries.stream()
                .flatMap(told -> Stream.ofNullable(told.measures().get(indicator)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Stream<String> places(String activity) {
        return of(activity).map(Told::place).filter(Objects::nonNull).<String>map(Objects::requireNonNull);
    }

    Stream<String> links(String activity) {
        return of(activity).flatMap(told -> told.links().stream());
    }
}
