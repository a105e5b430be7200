package kz.esep.conductor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.dialogue.Effect;
import kz.esep.journal.EntryId;
import kz.esep.survey.Survey;
import kz.esep.survey.SurveyView;

/** The surveys of a walked world, in plain maps. */
final class WalkedSurveys {

    private final Map<EntryId, Survey> all = new LinkedHashMap<>();
    private final Map<String, String> causes = new HashMap<>();

    SurveyView view(long chat, Set<EntryId> wanted, Map<EntryId, Integer> reachable) {
        var answered = wanted.stream()
                .filter(entry -> causes.containsKey(entry + "/" + chat))
                .collect(Collectors.toMap(
                        entry -> entry, entry -> Objects.requireNonNull(causes.get(entry + "/" + chat))));
        var seen = all.entrySet().stream()
                .filter(one -> wanted.contains(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new SurveyView(seen, answered, Map.of(), reachable);
    }

    /** False when it has changed since it was read. */
    boolean keep(Survey survey) {
        var stored = all.get(survey.id());
        var isSame = stored != null && survey.revision() == 0 && stored.asked().equals(survey.asked());
        if (isSame) {
            return true;
        }
        var isSuccessor = stored == null ? survey.revision() == 0 : stored.revision() == survey.revision();
        if (isSuccessor) {
            all.put(survey.id(), survey.revised());
        }
        return isSuccessor;
    }

    boolean answer(Effect.AnswerSurvey answer) {
        causes.putIfAbsent(answer.survey() + "/" + answer.account(), answer.cause());
        return true;
    }
}
