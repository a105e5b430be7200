package kz.esep.admin.reports.checks;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.admin.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two sound reports of invented organisations, in which nothing is found, and hundreds of changes to them: mistakes in
 * the wordings of many authors, each of which is found and nothing else with it, and sound sentences, in which nothing is.
 */
class PlantedMistakesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void nothingIsFoundInASoundReport(String language) {
        assertThat(found(report(language))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> exactlyWhatWasPlantedIsFound() {
        return resource("mistakes.json")
                .valueStream()
                .map(mistake -> DynamicTest.dynamicTest(name(mistake), () -> {
                    var report = report(mistake.path("in").asString());
                    mistake.path("put")
                            .propertyStream()
                            .forEach(change -> put(report, change.getKey(), change.getValue()));
                    assertThat(found(report).stream().map(Finding::code).distinct())
                            .as("%s", found(report))
                            .containsExactlyInAnyOrderElementsOf(strings(mistake.path("finds")));
                }));
    }

    /** Two tables agree, so the third is told once. */
    @Test
    void oneWrongTotalIsToldOnce() {
        var report = report("ru");
        put(report, "/statistics/gender", JSON.readTree("{\"total\":210,\"male\":110,\"female\":100}"));
        assertThat(found(report)).extracting(Finding::where).containsExactly("statistics.gender");
    }

    /** Some authors number activities through all tasks. */
    @Test
    void numbersThatRunThroughAllTasksAreNoMistake() {
        var report = report("ru");
        put(report, "/tasks/1/activities/0/number", JSON.readTree("3"));
        assertThat(found(report)).isEmpty();
    }

    private static String name(JsonNode mistake) {
        return mistake.path("in").asString() + ", " + mistake.path("name").asString();
    }

    private static List<Finding> found(JsonNode report) {
        return Checks.findings(Cases.declaredIn(report.toString()));
    }

    private static ObjectNode report(String language) {
        return (ObjectNode) resource(language + ".json");
    }

    /** Puts a value at a JSON pointer; null stands there as null. */
    private static void put(JsonNode report, String pointer, JsonNode value) {
        var slash = pointer.lastIndexOf('/');
        var member = pointer.substring(slash + 1).replace("~1", "/").replace("~0", "~");
        switch (report.at(pointer.substring(0, slash))) {
            case ArrayNode list -> list.set(Integer.parseInt(member), value);
            case ObjectNode object -> object.set(member, value);
            case JsonNode other -> throw new AssertionError(pointer + " leads to " + other);
        }
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode resource(String name) {
        try (var stream = requireNonNull(PlantedMistakesTest.class.getResourceAsStream("planted/" + name), name)) {
            return JSON.readTree(stream.readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }
}
