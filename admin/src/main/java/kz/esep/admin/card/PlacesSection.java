package kz.esep.admin.card;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.admin.lines.Answers;
import kz.esep.admin.lines.Field;
import kz.esep.admin.lines.Section;
import kz.esep.admin.lines.Values;
import kz.esep.language.Phrase;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;

/** The gazetteer of a project. */
final class PlacesSection implements Section<Project, PlaceLine> {

    /** Kazakhstan lies between these, with a margin; what lies outside has its numbers exchanged or mistyped. */
    private static final double SOUTH = 40;

    private static final double NORTH = 56;
    private static final double WEST = 46;
    private static final double EAST = 88;

    @Override
    public String name() {
        return "places";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.word("name").must(),
                Field.word("district"),
                Field.degrees("latitude"),
                Field.degrees("longitude"),
                Field.list("aliases"));
    }

    @Override
    public List<PlaceLine> lines(Project document) {
        return PlaceLine.of(document.places());
    }

    @Override
    public Project with(Project document, List<PlaceLine> lines) {
        return document.knowing(lines.stream().map(PlaceLine::place).toList());
    }

    @Override
    public String key(PlaceLine line) {
        return line.key();
    }

    @Override
    public Values values(PlaceLine line) {
        return Values.none()
                .and("name", line.name())
                .and("district", line.district())
                .and("latitude", line.latitude())
                .and("longitude", line.longitude())
                .and("aliases", line.aliases().isEmpty() ? null : line.aliases());
    }

    @Override
    public PlaceLine read(String key, @Nullable PlaceLine seen, Answers answers) {
        return new PlaceLine(
                key,
                answers.mustWording("name", seen == null ? null : seen.name()),
                answers.list("aliases"),
                answers.degrees("latitude"),
                answers.degrees("longitude"),
                answers.wording("district", seen == null ? null : seen.district()));
    }

    @Override
    public Map<String, Phrase> doubts(PlaceLine line, List<PlaceLine> others, Project document, LocalDate today) {
        var doubts = new HashMap<>(position(line.latitude(), line.longitude()));
        line.names()
                .flatMap(name -> others.stream().filter(other -> other.isCalled(name)))
                .findFirst()
                .ifPresent(other -> doubts.put(
                        Stream.of(
                                                line.name().kk(),
                                                line.name().ru(),
                                                line.name().en())
                                        .anyMatch(name -> name != null && other.isCalled(name))
                                ? "name"
                                : "aliases",
                        Phrase.of("card.places.known", "place", other.name())));
        return doubts;
    }

    private static Map<String, Phrase> position(@Nullable Double latitude, @Nullable Double longitude) {
        if (latitude == null && longitude == null) {
            return Map.of();
        }
        if (latitude == null || longitude == null) {
            return Map.of(latitude == null ? "latitude" : "longitude", Phrase.of("card.places.half"));
        }
        if (isHere(latitude, longitude)) {
            return Map.of();
        }
        return Map.of(
                "latitude", Phrase.of(isHere(longitude, latitude) ? "card.places.exchanged" : "card.places.elsewhere"));
    }

    private static boolean isHere(double latitude, double longitude) {
        return latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST;
    }
}
