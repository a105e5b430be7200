package kz.esep.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.esep.dialogues.Sample;
import kz.esep.journal.EntryId;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.people.PersonId;
import kz.esep.plan.IndicatorId;
import kz.esep.storage.RepositoryContract;
import kz.esep.survey.Response.Answer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SurveysContractTest extends RepositoryContract {

    private static final EntryId EVENT = new EntryId("e1");
    private static final IndicatorId SATISFIED = new IndicatorId("t1a1i9");
    private static final Instant NOW = Sample.NOW;

    private Surveys surveys;

    @BeforeEach
    void open() {
        surveys = repositories.get(Surveys.class);
    }

    @Test
    void anEventIsAskedAboutOnce() {
        assertThat(surveys.keep(survey(NOW))).isTrue();
        assertThat(surveys.keep(survey(NOW))).as("the same turn made again").isTrue();
        assertThat(surveys.keep(survey(NOW.plusSeconds(9)))).as("a second one").isFalse();

        var seen = surveys.find(EVENT).orElseThrow();
        assertThat(surveys.findAll(List.of(EVENT, new EntryId("none")))).containsExactly(seen);
        assertThat(surveys.keep(seen.closed(NOW))).isTrue();
        assertThat(surveys.keep(seen.closed(NOW.plusSeconds(1)))).as("stale").isFalse();
        assertThat(surveys.of(Sample.PROJECT_ID))
                .singleElement()
                .satisfies(one -> assertThat(one.isOpen(NOW)).isFalse());
    }

    @Test
    void everybodyAnswersOnceAndWithoutAName() {
        surveys.keep(survey(NOW));
        answer("hash-1", 5, 1, "Су көбірек керек");
        answer("hash-1", 1, 0, "тағы да");
        answer("hash-2", 4, 0, null);
        answer("hash-3", 2, null, null);
        surveys.answer(EVENT, "hash-4", Response.DECLINED, "cause");

        var results = surveys.results(surveys.find(EVENT).orElseThrow());
        assertThat(results.respondents()).isEqualTo(3);
        assertThat(results.questions().get(0).counts()).isEqualTo(Map.of(5, 1, 4, 1, 2, 1));
        assertThat(results.questions().get(0).percent()).isEqualTo(67);
        assertThat(results.questions().get(1).answered()).isEqualTo(2);
        assertThat(results.questions().get(1).percent()).isEqualTo(50);
        assertThat(results.questions().get(2).lines()).containsExactly("Су көбірек керек");
        assertThat(surveys.causes(Map.of(EVENT, "hash-1"))).isEqualTo(Map.of(EVENT, "cause"));
        assertThat(surveys.causes(Map.of(EVENT, "hash-9"))).isEmpty();
    }

    @Test
    void whatSurveysSayOfAnIndicatorComesWithItsRespondents() {
        surveys.keep(survey(NOW));
        assertThat(surveys.outcomes(Sample.PROJECT_ID))
                .as("nobody has answered")
                .isEmpty();
        answer("hash-1", 5, 1, null);
        answer("hash-2", 3, 1, null);
        answer("hash-3", 4, 1, null);
        var onPaper = new Totals(
                "form-1",
                Sample.PROJECT_ID,
                SATISFIED,
                LocalDate.of(2026, 6, 20),
                40,
                37,
                "https://forms.example.org/1",
                "operator",
                NOW);
        surveys.add(onPaper);
        surveys.add(onPaper);

        assertThat(surveys.outcomes(Sample.PROJECT_ID))
                .extracting(one -> one.percent().toPlainString(), Outcome::respondents)
                .containsExactlyInAnyOrder(tuple("66.7", 3), tuple("92.5", 40));
        surveys.remove(Sample.PROJECT_ID, "form-1");
        assertThat(surveys.totals(Sample.PROJECT_ID)).isEmpty();
    }

    @Test
    void everyQueryHasItsIndex() {
        assertThat(indexed("surveys")).contains("project");
        assertThat(indexed("surveyResponses")).contains("survey");
        assertThat(indexed("surveyTotals")).contains("project");
    }

    private List<String> indexed(String collection) {
        return database.getCollection(collection)
                .listIndexes()
                .map(this::firstField)
                .into(new ArrayList<>());
    }

    private String firstField(Document index) {
        return index.get("key", Document.class).keySet().iterator().next();
    }

    private void answer(String who, int mark, @Nullable Integer yes, @Nullable String line) {
        surveys.answer(
                EVENT,
                who,
                new Response(List.of(new Answer(mark, null), new Answer(yes, null), new Answer(null, line))),
                "cause");
    }

    private static Survey survey(Instant asked) {
        return new Survey(
                EVENT,
                Sample.PROJECT_ID,
                Wording.of(Language.KK, "Сенбілік"),
                SATISFIED,
                List.of(
                        question(Question.Kind.SCALE, "Қаншалықты ризасыз?"),
                        question(Question.Kind.YES_NO, "Тағы келесіз бе?"),
                        question(Question.Kind.LINE, "Нені жақсартуға болады?")),
                PersonId.ofTelegram(Sample.COORDINATOR),
                Sample.COORDINATOR,
                4,
                asked,
                null,
                0);
    }

    private static Question question(Question.Kind kind, String text) {
        return new Question(kind, Wording.of(Language.KK, text));
    }
}
