package kz.esep.admin.reports.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.esep.admin.Cases;
import kz.esep.admin.reports.filling.Drafts;
import kz.esep.admin.reports.forms.Forms;
import kz.esep.admin.reports.forms.Subject;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import org.junit.jupiter.api.Test;

/** The headings of tables in the final report: merged cells, and words from the foot to the head. */
class TableHeadingsTest {

    private static final Medium SCREEN = new Medium() {
        @Override
        public String figure(String bookmark) {
            return "";
        }

        @Override
        public String picture(String part, String name) {
            return name;
        }
    };

    private static final WordFile REPORT = report();

    @Test
    void onPagesNoCellOfAHeadingGoesOverTwoRows() throws NotAWordFile {
        assertThat(headings(Medium.paper())).isNotEmpty().noneMatch(one -> one.contains("rowspan"));
        assertThat(headings(SCREEN)).anyMatch(one -> one.contains("rowspan=\"2\""));
    }

    @Test
    void everyColumnOfAHeadingIsThereOnPagesToo() throws NotAWordFile {
        var main = headings(Medium.paper()).stream()
                .filter(one -> one.contains("Жоспар") || one.contains("жоспар"))
                .findFirst()
                .orElseThrow();
        assertThat(main.split("<tr>", -1)).hasSize(3);
        assertThat(main.substring(main.lastIndexOf("<tr>")).split("<td", -1)).hasSize(11);
    }

    @Test
    void wordsFromBelowAreTurned() throws NotAWordFile {
        assertThat(Html.of(REPORT, Medium.paper()).style()).contains("rotate(-90deg)");
        assertThat(Html.of(REPORT, SCREEN).style()).contains("writing-mode:vertical-rl");
    }

    private static List<String> headings(Medium medium) throws NotAWordFile {
        var body = Html.of(REPORT, medium).body();
        return List.of(body.split("<thead>", -1)).stream()
                .skip(1)
                .map(one -> one.substring(0, one.indexOf("</thead>")))
                .toList();
    }

    private static WordFile report() {
        var forms = new Forms(Phrases.load(TableHeadingsTest.class.getClassLoader(), Forms.PHRASES));
        var form = forms.find("final-report").orElseThrow();
        try {
            return WordFile.of(Drafts.docx(form, new Subject.OfProject(Cases.declared(Cases.TAZA_ALEM)), Language.KK));
        } catch (NotAWordFile e) {
            throw new AssertionError(e);
        }
    }
}
