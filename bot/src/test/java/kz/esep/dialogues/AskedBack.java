package kz.esep.dialogues;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.esep.dialogue.Effect;
import kz.esep.journal.EntryId;
import kz.esep.survey.Results;
import kz.esep.survey.Survey;
import kz.esep.survey.SurveyView;

/** Surveys and their answers in plain maps, for dialogues that are played without a database. */
final class AskedBack {

    private final Map<EntryId, Survey> surveys = new HashMap<>();
    private final Map<EntryId, Map<Long, Effect.AnswerSurvey>> responses = new HashMap<>();

    void keep(Survey survey) {
        surveys.put(survey.id(), survey.revised());
    }

    void answer(Effect.AnswerSurvey answer) {
        responses
                .computeIfAbsent(answer.survey(), none -> new LinkedHashMap<>())
                .putIfAbsent(answer.account(), answer);
    }

    SurveyView view(long chat, Map<EntryId, Integer> reachable) {
        var answered = responses.entrySet().stream()
                .filter(one -> one.getValue().containsKey(chat))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> Objects.requireNonNull(one.getValue().get(chat)).cause()));
        var results = surveys.values().stream().collect(Collectors.toMap(Survey::id, this::results));
        return new SurveyView(surveys, answered, results, reachable);
    }

    private Results results(Survey survey) {
        return Results.of(
                survey.questions(),
                responses.getOrDefault(survey.id(), Map.of()).values().stream()
                        .map(Effect.AnswerSurvey::response)
                        .toList());
    }
}
