package kz.esep.admin.reports.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.esep.admin.Cases;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import org.junit.jupiter.api.Test;

class ManifestTest {

    private final Forms forms = new Forms(Phrases.load(ManifestTest.class.getClassLoader(), Forms.PHRASES));
    private final Manifest manifest = Manifest.of(forms.find("final-report").orElseThrow());

    @Test
    void aGrantKeepsTheVersionThatItBeganWith() {
        assertThat(manifest.at(LocalDate.of(2024, 5, 28)).number()).isEqualTo(1);
        assertThat(manifest.at(LocalDate.of(2025, 6, 30)).number()).isEqualTo(1);
        assertThat(manifest.at(LocalDate.of(2025, 7, 1)).number()).isEqualTo(2);
        assertThat(manifest.at(LocalDate.of(2026, 3, 1)).number()).isEqualTo(2);
        assertThat(manifest.at(null).number()).isEqualTo(1);
    }

    @Test
    void theDayOfTheContractDecidesAndWithoutItTheBeginning() {
        assertThat(manifest.of(new Subject.OfProject(Cases.declared(Cases.TAZA_ALEM)))
                        .number())
                .isEqualTo(1);
        var later = Cases.declaredIn(
                "{\"language\":\"kk\",\"project\":{\"title\":\"a\",\"start\":\"2025-08-01\",\"end\":\"2025-12-01\"}}");
        assertThat(manifest.of(new Subject.OfProject(later)).number()).isEqualTo(2);
    }

    @Test
    void wordingThatNobodyComparedHasNoSource() {
        var first = manifest.at(null);
        var second = manifest.at(LocalDate.of(2026, 1, 1));
        assertThat(second.templates()).isEqualTo(first.templates());
        assertThat(second.unofficial(Language.RU))
                .hasSameSizeAs(first.labels().getOrDefault(Language.RU, List.of()))
                .hasSizeGreaterThan(first.unofficial(Language.RU).size());
    }
}
