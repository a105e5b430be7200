package kz.esep.admin.projects.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import kz.esep.admin.Cases;
import kz.esep.admin.projects.file.Reading.Expected;
import kz.esep.admin.projects.file.Reading.Problem;
import kz.esep.admin.projects.file.Reading.Unreadable;
import kz.esep.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectFilesTest {

    @Test
    void readsEveryPublishedReport() {
        assertThat(Cases.file(Cases.TAZA_ALEM).tasks()).hasSize(3);
        assertThat(Cases.file(Cases.EKO).tasks()).hasSize(9);
        assertThat(Cases.file(Cases.ZHETISU).tasks().stream()
                        .flatMap(task -> task.activities().stream())
                        .mapToInt(activity -> activity.indicators().size())
                        .sum())
                .isEqualTo(109);
        assertThat(Cases.file("eu-small-grants").tasks()).isEmpty();
    }

    @Test
    void givesNothingWhereTheFileGivesNothing() {
        var file = read("{}");
        assertThat(file.project()).isNull();
        assertThat(file.tasks()).isEmpty();
        assertThat(file.statistics()).isNull();
        var nulls = read("{\"tasks\":[null],\"statistics\":{\"gender\":{\"total\":null}},\"partners\":null}");
        assertThat(nulls.tasks()).isEmpty();
        assertThat(Objects.requireNonNull(nulls.statistics()).gender()).containsEntry("total", null);
        assertThat(nulls.partners()).isEmpty();
    }

    @Test
    void ignoresMembersItDoesNotKnow() {
        assertThat(read("{\"defects\":[{\"a\":1}],\"project\":{\"title\":\"A\",\"new\":[]}}")
                        .project())
                .isNotNull();
    }

    @Test
    void readsTranslationsWhereverAStringIs() {
        var file = read("""
                {"language":"ru","project":{"title":{"kk":"Таза қала","ru":"Чистый город"},"goal":"Цель",
                 "region":{"kk":"Ақтау"}}}""");
        var card = Objects.requireNonNull(file.project());
        var title = Objects.requireNonNull(Text.wording(card.title(), file.written()));
        assertThat(title.original()).isEqualTo(Language.RU);
        assertThat(title.in(Language.KK)).isEqualTo("Таза қала");
        assertThat(title.in(Language.RU)).isEqualTo("Чистый город");
        assertThat(Text.in(card.goal(), file.written(), Language.KK)).isEqualTo("Цель");
        var region = Objects.requireNonNull(Text.wording(card.region(), file.written()));
        assertThat(region.original()).isEqualTo(Language.KK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"project":{"start":"01.02.2025"}}            | project.start                 | DATE          | 01.02.2025
            {"tasks":[{"number":"one","title":"a"}]}      | tasks[0].number               | WHOLE_NUMBER  | one
            {"tasks":{"title":"a"}}                       | tasks                         | LIST          |
            {"statistics":{"age":{"17-22":"x"}}}          | statistics.age.17-22          | NUMBER        | x
            {"project":{"title":["a"]}}                   | project.title                 | TEXT          |
            {"language":"fr"}                             | language                      | LANGUAGE      | fr
            {"projectIndicators":[{"name":"X","plan":-5}]} | projectIndicators[0].plan | NOT_NEGATIVE | -5
            {"projectIndicators":[{"name":"X","plan":5,"planMax":3}]} | projectIndicators[0].planMax | NOT_BELOW_PLAN | 3
            {"places":[{"name":"X","latitude":143,"longitude":5}]} | places[0].latitude    | NUMBER        | 143.0
            {"tasks":[{"title":"X","activities":[{"title":"Y","kind":"walk"}]}]} | tasks[0].activities[0].kind | KNOWN_WORD | walk
            {"project":{"start":"2025-02-01","end":"2025-01-01"}} | project.end           | LATER_DATE    | 2025-01-01
            """)
    void namesTheMemberThatDoesNotFit(String json, String member, Expected expected, String detail) {
        var refused = refused(json);
        assertThat(refused.problem()).isEqualTo(Problem.WRONG_VALUE);
        assertThat(refused.member()).isEqualTo(member);
        assertThat(refused.expected()).isEqualTo(expected);
        assertThat(refused.detail()).isEqualTo(Objects.requireNonNullElse(detail, ""));
    }

    @Test
    void namesTheLineThatIsNoJson() {
        var refused = refused("{\n\"project\": {\n\"title\" \"a\"}}");
        assertThat(refused.problem()).isEqualTo(Problem.NOT_JSON);
        assertThat(refused.line()).isEqualTo(3);
    }

    @Test
    void refusesALaterFormat() {
        assertThat(refused("{\"schemaVersion\":2}").problem()).isEqualTo(Problem.VERSION);
        assertThat(read("{\"schemaVersion\":1}").schemaVersion()).isEqualTo(1);
    }

    @Test
    void refusesAReportOfManyProjects() {
        assertThat(ProjectFiles.read(Cases.content("operator-mangystau-2025")))
                .isEqualTo(new Unreadable(Problem.KIND, 0, "kind", "operatorReport"));
    }

    @Test
    void refusesNumbersThatWouldGiveTwoActivitiesOneId() {
        assertThat(refused("{\"tasks\":[{\"number\":1,\"title\":\"a\"},{\"number\":1,\"title\":\"b\"}]}")
                        .member())
                .isEqualTo("tasks[1].number");
        assertThat(refused("""
                {"tasks":[{"number":1,"title":"a","activities":[
                 {"number":2,"title":"b"},{"number":2,"title":"c"}]}]}""").member()).isEqualTo("tasks[0].activities[1].number");
    }

    @Test
    void refusesWhatHasNoName() {
        assertThat(refused("{\"tasks\":[{\"number\":1}]}").member()).isEqualTo("tasks[0].title");
        assertThat(refused("{\"tasks\":[{\"title\":\"a\",\"activities\":[{\"title\":\" \"}]}]}")
                        .member())
                .isEqualTo("tasks[0].activities[0].title");
        assertThat(refused("{\"projectIndicators\":[{\"plan\":1}]}").member()).isEqualTo("projectIndicators[0].name");
    }

    @Test
    void saysThatAFileIsNotThere() {
        assertThat(ProjectFiles.read(Path.of("no-such-file.json")))
                .isEqualTo(new Unreadable(Problem.NO_FILE, 0, null, "no-such-file.json"));
    }

    private static ProjectFile read(String json) {
        return switch (ProjectFiles.read(json.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Read read -> read.file();
            case Unreadable unreadable -> throw new AssertionError(unreadable.toString());
        };
    }

    private static Unreadable refused(String json) {
        return switch (ProjectFiles.read(json.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Read read -> throw new AssertionError("was read: " + read);
            case Unreadable unreadable -> unreadable;
        };
    }
}
