package kz.esep.dialogue;

import java.time.Instant;
import java.util.List;
import kz.esep.incoming.Incoming;
import kz.esep.language.Phrases;

/**
 * The dialogue engine, a pure function: a conversation, one incoming thing, what may be looked at and the time give the
 * conversation afterwards and a list of effects. No network, no database, no clock.
 */
public final class Engine {

    private final Repertoire repertoire;
    private final Phrases phrases;

    public Engine(Repertoire repertoire, Phrases phrases) {
        this.repertoire = repertoire;
        this.phrases = phrases;
    }

    /** One turn. A thing that was seen before changes nothing. */
    public Turn turn(Conversation conversation, Incoming incoming, View view, Instant now) {
        if (conversation.hasSeen(incoming.source().identity())) {
            return new Turn(conversation, List.of());
        }
        var stage = new Stage(repertoire, phrases, conversation, incoming.source(), view, now);
        switch (incoming) {
            case Incoming.Text text -> {
                stage.hearsMessage();
                heard(stage, text.text().strip());
            }
            case Incoming.Tap tap -> {
                stage.hearsTap();
                Keys.read(tap.key()).press(stage);
            }
            case Incoming.Attachment attachment -> {
                stage.hearsMessage();
                stage.keep(attachment);
                stage.input(new Input.Sent(attachment));
            }
            case Incoming.Location place -> {
                stage.hearsMessage();
                stage.input(new Input.Located(place.latitude(), place.longitude(), place.venue()));
            }
            case Incoming.Unusable unusable -> {
                stage.hearsMessage();
                stage.input(new Input.Useless());
            }
            case Incoming.Edited edited -> stage.hearsTap();
            case Incoming.Reachable reachable -> stage.reachable(reachable.reachable());
            case Incoming.FileSettled settled -> stage.settled(settled.file());
        }
        return stage.turn();
    }

    /** The answer to something whose turn has failed: a sentence, and nothing else changes. */
    public Turn trouble(Conversation conversation, Incoming incoming, View view) {
        var stage = new Stage(
                repertoire,
                phrases,
                conversation,
                incoming.source(),
                view,
                incoming.source().at());
        stage.apologise();
        return stage.turn();
    }

    private void heard(Stage stage, String text) {
        if (!text.startsWith("/")) {
            stage.input(new Input.Typed(text));
            return;
        }
        var words = text.substring(1).split("\\s+", 2);
        var command = words[0].split("@", 2)[0].toLowerCase(java.util.Locale.ROOT);
        var argument = words.length > 1 ? words[1].strip() : "";
        if (command.equals("cancel")) {
            stage.askToCancel();
            return;
        }
        stage.begin(repertoire.commands().getOrDefault(command, repertoire.home()), argument, false);
    }
}
