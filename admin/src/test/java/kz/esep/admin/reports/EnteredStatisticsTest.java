package kz.esep.admin.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.admin.Cases;
import kz.esep.admin.reports.filling.Drafts;
import kz.esep.admin.reports.forms.Forms;
import kz.esep.admin.reports.forms.Subject;
import kz.esep.attendance.Attendance;
import kz.esep.attendance.Category;
import kz.esep.attendance.Dimension;
import kz.esep.attendance.Groups;
import kz.esep.attendance.Table;
import kz.esep.drafts.OfferedForm;
import kz.esep.facts.Facts;
import kz.esep.facts.LoggedFacts;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.journal.Happening;
import kz.esep.journal.Place;
import kz.esep.language.Language;
import kz.esep.language.Numbers;
import kz.esep.language.Phrases;
import kz.esep.people.PersonId;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published statistics entered by groups, category by category, accepted, compiled and read in the document again. */
class EnteredStatisticsTest {

    private static final Phrases PHRASES = Phrases.load(EnteredStatisticsTest.class.getClassLoader(), Forms.PHRASES);
    private static final Forms FORMS = new Forms(PHRASES);
    private static final Instant NOW = Instant.parse("2026-06-15T06:00:00Z");

    /** By how many the parts of a published table exceed its total, where they do. */
    private static final Map<String, Map<Dimension, Integer>> DIFFERENCES =
            Map.of(Cases.EKO, Map.of(Dimension.STATUS, 5));

    static Stream<Arguments> cases() {
        return Cases.PROJECTS.stream()
                .flatMap(name -> Stream.of(Language.KK, Language.RU).map(language -> Arguments.of(name, language)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comeOutOfTheDraftDigitForDigitWhereTheyAddUp(String name, Language language) throws IOException {
        var statistics = JsonMapper.shared().readTree(Cases.content(name)).path("statistics");
        var refused = new EnumMap<Dimension, Integer>(Dimension.class);
        var groups = entered(statistics, refused);

        assertThat(refused)
                .as("what is refused, with the difference")
                .isEqualTo(DIFFERENCES.getOrDefault(name, Map.of()));
        var rows = rows(facts(name, groups), language);
        for (var dimension : Dimension.values()) {
            if (!refused.containsKey(dimension)) {
                assertThat(rows).as(name + " " + dimension).contains(published(statistics, dimension, language));
            }
        }
    }

    /** As the chat takes them: each number is refused that would make the parts exceed the total. */
    private static Groups entered(JsonNode statistics, Map<Dimension, Integer> refused) {
        var groups = Groups.unstated(statistics.path("gender").path("total").asInt());
        for (var dimension : Dimension.values()) {
            var table = Table.unstated(dimension, groups.total());
            for (var category : dimension.categories()) {
                var count = table(statistics, dimension).path(category.key());
                if (count.isNumber()) {
                    var excess = table.excess(category, count.asInt());
                    if (excess > 0) {
                        refused.merge(dimension, excess, Integer::max);
                    } else {
                        table = table.with(category, count.asInt());
                    }
                }
            }
            groups = refused.containsKey(dimension) ? groups : groups.with(table);
        }
        return groups;
    }

    private static JsonNode table(JsonNode statistics, Dimension dimension) {
        return statistics.path(
                switch (dimension) {
                    case SEX -> "gender";
                    case AGE -> "age";
                    case STATUS -> "status";
                });
    }

    private static Facts facts(String name, Groups groups) {
        var project = Cases.declared(name).project();
        var day = LocalDate.of(2025, 6, 1);
        var told = new Happening(
                project.activities().findFirst().orElseThrow().id(),
                null,
                day,
                day,
                Place.named("Үлгі ауылы"),
                Attendance.of(groups.total()).grouped(groups),
                List.of(),
                null,
                null,
                List.of(),
                List.of());
        var entry = Entry.submitted(new EntryId("e1"), project.id(), PersonId.ofTelegram(1), told, NOW)
                .accepted("operator", false, List.of(), NOW, "test");
        return LoggedFacts.of(project, List.of(entry), List.of());
    }

    /** The total and the columns of the form, in its order. */
    private static List<String> published(JsonNode statistics, Dimension dimension, Language language) {
        var cells = new ArrayList<String>();
        cells.add(Numbers.say(
                BigDecimal.valueOf(statistics.path("gender").path("total").asInt()), language));
        Arrays.stream(Category.values())
                .filter(category -> category.dimension() == dimension && category != Category.UNDER_13)
                .map(category -> table(statistics, dimension).path(category.key()))
                .map(count -> count.isNumber()
                        ? Numbers.say(BigDecimal.valueOf(count.asInt()), language)
                        : PHRASES.say(language, "report.no-data"))
                .forEach(cells::add);
        return cells;
    }

    private static List<List<String>> rows(Facts facts, Language language) throws IOException {
        var form = FORMS.find(OfferedForm.FINAL_REPORT.code()).orElseThrow();
        var docx = Drafts.docx(form, new Subject.OfProject(facts), language);
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .map(EnteredStatisticsTest::cells)
                    .toList();
        }
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(XWPFTableCell::getText)
                .map(String::strip)
                .toList();
    }
}
