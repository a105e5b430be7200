package kz.esep.admin.reports.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import kz.esep.language.Wording;
import kz.esep.plan.reading.PlanText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanInWordsTest {

    private static final Phrases PHRASES = Phrases.load(
            PlanInWordsTest.class.getClassLoader(),
            List.of("kz/esep/dialogue/phrases/units.yml", "kz/esep/admin/phrases/project.yml"));

    @ParameterizedTest
    @CsvSource({
        "екі күндік, күн, екі күндік, '', 2, дня, 2, days",
        "9, сенбілік, 9, сенбілік, 9, субботников, 9, cleanups",
        "кемінде 500 адам, адам, кемінде 500 адам, '', не менее 500, человек, at least 500, people"
    })
    void saysTheUnitWhereTheContractsWordsAreNotShown(
            String plan, String unit, String kk, String kkUnit, String ru, String ruUnit, String en, String enUnit) {
        assertThat(said(plan, unit, Language.KK)).containsExactly(kk, kkUnit);
        assertThat(said(plan, unit, Language.RU)).containsExactly(ru, ruUnit);
        assertThat(said(plan, unit, Language.EN)).containsExactly(en, enUnit);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasNothingToSayOfNoPlan(Language reader) {
        assertThat(said(null, "адам", reader)).containsExactly("", "");
    }

    private static List<String> said(@Nullable String plan, String unit, Language reader) {
        var words = new PlanInWords(PHRASES, Language.KK, reader);
        var quantity = plan == null ? null : PlanText.read(plan);
        return List.of(words.of(quantity), words.unit(quantity, Wording.of(Language.KK, unit)));
    }
}
