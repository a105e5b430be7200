package kz.esep.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.journal.EntryId;

/**
 * What a turn may look at about surveys.
 *
 * @param surveys those that the turn is about, by entry
 * @param answered by survey, what led to this chat's answer; a survey that is not there was not answered
 * @param results of these surveys
 * @param reachable how many people could be asked about an entry
 */
public record SurveyView(
        Map<EntryId, Survey> surveys,
        Map<EntryId, String> answered,
        Map<EntryId, Results> results,
        Map<EntryId, Integer> reachable) {

    public static final SurveyView NOTHING = new SurveyView(Map.of(), Map.of(), Map.of(), Map.of());

    public SurveyView {
        surveys = Map.copyOf(surveys);
        answered = Map.copyOf(answered);
        results = Map.copyOf(results);
        reachable = Map.copyOf(reachable);
    }

    public Optional<Survey> of(EntryId entry) {
        return Optional.ofNullable(surveys.get(entry));
    }

    /** The results of a survey, nothing as long as nobody has answered. */
    public Results results(Survey survey) {
        var known = results.get(survey.id());
        return known == null ? Results.of(survey.questions(), List.of()) : known;
    }

    /** The same after a survey was kept. */
    public SurveyView keeping(Survey survey) {
        var all = new HashMap<>(surveys);
        all.put(survey.id(), survey);
        return new SurveyView(all, answered, results, reachable);
    }

    /** The same after this chat has answered. */
    public SurveyView answering(EntryId survey, String cause) {
        var all = new HashMap<>(answered);
        all.putIfAbsent(survey, cause);
        return new SurveyView(surveys, all, results, reachable);
    }
}
