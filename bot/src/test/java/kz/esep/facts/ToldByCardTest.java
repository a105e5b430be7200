package kz.esep.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.card.ProjectCard;
import kz.esep.card.SampleCard;
import kz.esep.card.Story;
import kz.esep.dialogues.Sample;
import kz.esep.facts.SocioEconomic.Row;
import kz.esep.language.Language;
import kz.esep.plan.IndicatorId;
import org.junit.jupiter.api.Test;

/** What a card gives to the facts. Source of the rules: final report form, sections 4, 5 and 9 of its description. */
class ToldByCardTest {

    private final ProjectCard card = SampleCard.of(Sample.PROJECT_ID);

    @Test
    void fillsTheSocioEconomicTableFromTheCard() {
        assertThat(fact(Row.STAFF)).contains(new BigDecimal(2));
        assertThat(fact(Row.SPECIALISTS)).contains(BigDecimal.ONE);
        assertThat(fact(Row.INDIRECT_BENEFICIARIES)).contains(new BigDecimal(2_000));
        assertThat(fact(Row.PAYROLL)).contains(new BigDecimal("1900000.50"));
        assertThat(fact(Row.TAXES)).as("nobody has told it, so it is no zero").isEmpty();
        assertThat(fact(Row.ECONOMY)).contains(new BigDecimal("100000.25"));
        assertThat(fact(Row.DIRECT_BENEFICIARIES)).as("nobody was counted").isEmpty();
    }

    @Test
    void countsPartnersAsThePartnersTableDoes() {
        assertThat(fact(Row.PARTNERS))
                .contains(new BigDecimal(facts().told().partners().size()));
    }

    @Test
    void countsAnOrganisationOnceHoweverItIsSpelled() {
        assertThat(facts().told().team().ngos()).hasSize(1);
        assertThat(fact(Row.NGOS)).contains(BigDecimal.ONE);
    }

    @Test
    void takesPlannedLevelsOnlyWhereTheyWerePromised() {
        assertThat(plan(Row.DIRECT_BENEFICIARIES)).contains(new BigDecimal(120));
        assertThat(plan(Row.PAYROLL)).contains(new BigDecimal("2000000"));
        assertThat(plan(Row.ECONOMY)).contains(new BigDecimal("100000"));
    }

    @Test
    void printsAProposalInThousandsOfWhatWasAskedInTenge() {
        var proposal = facts().told().proposals().getFirst();
        assertThat(proposal.tenge()).isEqualByComparingTo("5420000");
        assertThat(proposal.thousandTenge()).hasToString("5420");
    }

    @Test
    void tellsTheLetterOfARecommendationAndItsLanguage() {
        var told = facts().told().recommendations();
        assertThat(told.getFirst().isSent()).isTrue();
        assertThat(told.getFirst().copyAttached()).isTrue();
        assertThat(told.getLast().isSent()).isFalse();
        assertThat(told.getLast().language()).contains(Language.KK);
    }

    @Test
    void keepsReasonsAndNarrativesByWhatTheyBelongTo() {
        var told = LoggedFacts.of(logged(card).with(Map.of("results", SampleCard.ru("много"))))
                .told();
        assertThat(told.reason(new IndicatorId("t1a1i1"))).contains(SampleCard.ru("паводок"));
        assertThat(told.reason(new IndicatorId("t1a1i2"))).isEmpty();
        assertThat(told.narrative("results")).contains(SampleCard.ru("много"));
    }

    @Test
    void printsNoStoryWhoseHeroHasNotAgreed() {
        assertThat(facts().told().story()).isNotNull();
        var silent = card.change()
                .story(new Story(SampleCard.ru("было"), null, null, null, false))
                .made();
        assertThat(LoggedFacts.of(logged(silent)).told().story()).isNull();
    }

    @Test
    void anEmptyCardTellsNothing() {
        var facts = LoggedFacts.of(logged(ProjectCard.empty(Sample.PROJECT_ID)));
        assertThat(facts.told()).isEqualTo(Told.nothing());
        assertThat(facts.socioEconomic()).allSatisfy(row -> {
            assertThat(row.plan()).isNull();
            assertThat(row.fact()).isNull();
        });
    }

    private Facts facts() {
        return LoggedFacts.of(logged(card));
    }

    private static Logged logged(ProjectCard card) {
        return Logged.of(Sample.project(), List.of(), List.of()).with(card);
    }

    private Optional<BigDecimal> fact(Row row) {
        return Optional.ofNullable(row(row).fact()).flatMap(Figure::value);
    }

    private Optional<BigDecimal> plan(Row row) {
        return Optional.ofNullable(row(row).plan()).flatMap(Figure::value);
    }

    private SocioEconomic row(Row row) {
        return facts().socioEconomic().get(row.ordinal());
    }
}
