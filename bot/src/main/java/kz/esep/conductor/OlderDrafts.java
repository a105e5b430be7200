package kz.esep.conductor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.esep.dialogues.Dialogues;
import kz.esep.dialogues.log.Draft;
import org.bson.Document;

/**
 * Entries that were being told when all their answers were still stored side by side: what was told is read as it is
 * stored now, so that nobody tells it again.
 */
final class OlderDrafts {

    private static final String ANSWERS = "answers";

    /** Where each answer stands now, and under which name. */
    private static final Map<String, Map<String, String>> NESTED = Map.of(
            "subject",
            Map.of(
                    "activity",
                    "activity",
                    "unplanned",
                    "unplanned",
                    "title",
                    "title",
                    "event",
                    "event",
                    "topic",
                    "topic"),
            "outcome",
            Map.of("measures", "measures", "result", "result", "led", "led"),
            "proofs",
            Map.of("attached", "files", "links", "links", "documents", "documents", "linksAwaited", "linksAwaited"));

    private OlderDrafts() {}

    /** Brings every such draft of a stored conversation into its present shape; what has it already stays as it is. */
    static void nest(Document conversation) {
        Stream.concat(
                        Stream.ofNullable(conversation.get("running", Document.class)),
                        conversation.getList("saved", Document.class, List.of()).stream())
                .map(running -> running.get(ANSWERS, Document.class))
                .filter(OlderDrafts::isFlat)
                .forEach(OlderDrafts::nestAnswers);
    }

    private static boolean isFlat(Document answers) {
        return Objects.equals(answers.get("kind"), Dialogues.storedNames().get(Draft.class))
                && NESTED.keySet().stream().noneMatch(answers::containsKey);
    }

    private static void nestAnswers(Document answers) {
        NESTED.forEach((subject, names) -> {
            var told = new Document();
            names.forEach((before, now) -> {
                if (answers.containsKey(before)) {
                    told.put(now, answers.remove(before));
                }
            });
            answers.put(subject, told);
        });
    }
}
