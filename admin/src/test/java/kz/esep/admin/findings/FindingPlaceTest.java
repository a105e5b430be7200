package kz.esep.admin.findings;

import static org.assertj.core.api.Assertions.assertThat;

import kz.esep.admin.reports.checks.Found;
import kz.esep.plan.ProjectId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingPlaceTest {

    private static final ProjectId PROJECT = new ProjectId("taza-ozen");

    @ParameterizedTest
    @CsvSource({
        "activities.t1a2, /entries?activity=t1a2",
        "activities.t1a2-2, /entries?activity=t1a2-2",
        "activities.school_visits, /entries?activity=school_visits",
        "indicators.t1a2i3, #t1a2",
        "indicators.x1a12i1, #x1a12"
    })
    void leadsToTheActivityWhateverItsId(String where, String place) {
        assertThat(FindingPlace.of(
                        PROJECT, Found.warning("PLACE_MISSING", where).finding()))
                .contains("/projects/taza-ozen" + place);
    }

    @ParameterizedTest
    @CsvSource({"activities", "indicators.books", "grantee.phone"})
    void leadsNowhereWhereNoPageIsAboutIt(String where) {
        assertThat(FindingPlace.of(
                        PROJECT, Found.warning("PLACE_MISSING", where).finding()))
                .isEmpty();
    }
}
