package kz.esep.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.incoming.Incoming;
import kz.esep.language.Phrases;
import kz.esep.language.PlainText;
import kz.esep.outgoing.Body;
import kz.esep.people.Person;

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
        if (incoming instanceof Incoming.Woken && conversation.wakes().stream().noneMatch(wake -> wake.isDue(now))) {
            return new Turn(conversation, List.of());
        }
        var stage = new Stage(repertoire, phrases, conversation, incoming.source(), view, now);
        if (stage.running != null && isMessage(incoming)) {
            stage.running = stage.running.scrolled();
        }
        var isActed = isMessage(incoming) || incoming instanceof Incoming.Tap;
        if (isActed) {
            stage.beat(isMessage(incoming));
        }
        var course = new Course(repertoire, stage);
        hear(incoming, stage, course);
        course.rest(isActed);
        return stage.turn();
    }

    /** The answer to something whose turn has failed: a sentence, and nothing else changes. */
    public Turn trouble(Conversation conversation, Incoming incoming, View view, Instant now) {
        var stage = new Stage(repertoire, phrases, conversation, incoming.source(), view, now);
        if (incoming instanceof Incoming.Woken) {
            stage.alarms.due();
        }
        stage.say(Body.of(stage.scene().html("engine.trouble")));
        return stage.turn();
    }

    private void hear(Incoming incoming, Stage stage, Course course) {
        switch (incoming) {
            case Incoming.Text text -> {
                stage.message = text.message();
                hear(text.text().strip(), course);
            }
            case Incoming.Tap tap -> press(Keys.read(tap.key()), course);
            case Incoming.Attachment attachment -> {
                if (attachment.size() > Evidence.LARGEST) {
                    course.refuse("steps.files.too-large");
                } else {
                    keep(attachment, stage);
                    if (!course.outside.joinsSiblings(attachment)) {
                        course.input(new Input.Sent(attachment));
                    }
                }
            }
            case Incoming.Location place ->
                course.input(new Input.Located(place.latitude(), place.longitude(), place.venue()));
            case Incoming.Unusable unusable -> course.input(new Input.Useless(unusable.what()));
            case Incoming.Edited edited ->
                course.edited(edited.message(), edited.text().strip());
            case Incoming.Recaptioned said -> recaption(said, stage, course);
            case Incoming.Reachable reachable -> new Reach(stage).note(reachable);
            case Incoming.FileSettled settled -> settle(settled.file(), stage, course);
            case Incoming.Woken woken -> stage.alarms.due().forEach(course::wake);
            case Incoming.Addressed asked -> {
                var isTooLarge = asked.file() != null && asked.file().size() > Evidence.LARGEST;
                if (isTooLarge && stage.view.person() != null) {
                    course.refuse("steps.files.too-large");
                    return;
                }
                if (asked.file() instanceof Incoming.Attachment file) {
                    keep(file, stage);
                }
                new AskedInGroup(repertoire, stage, course).hear(asked);
            }
        }
    }

    private void hear(String text, Course course) {
        if (!text.startsWith("/")) {
            course.input(
                    PlainText.isInvisible(text)
                            ? new Input.Useless(Incoming.Unusable.What.OTHER)
                            : new Input.Typed(text));
            return;
        }
        var words = text.substring(1).split("\\s+", 2);
        var command = words[0].split("@", 2)[0].toLowerCase(Locale.ROOT);
        var argument = words.length > 1 ? words[1].strip() : "";
        var dialogue = repertoire.begunBy(command, argument);
        if (command.equals("cancel")) {
            course.presses.askToCancel();
        } else if (command.equals("start") && argument.isEmpty()) {
            course.goHome();
        } else if (dialogue == null) {
            course.refuse("engine.unknown-command");
        } else {
            course.begin(dialogue, argument, false);
        }
    }

    private static void press(Keys key, Course course) {
        switch (key) {
            case Keys.Choice choice -> course.presses.choose(choice);
            case Keys.Resume resume -> course.presses.resume(resume.serial());
            case Keys.Discard discard -> course.presses.discard(discard.serial());
            case Keys.Begin begin -> course.begin(begin.dialogue(), begin.argument(), begin.fresh());
            case Keys.Unknown unknown -> course.presses.redraw();
        }
    }

    /** Has the bytes of a file fetched, provided that the person has agreed to anything being kept. */
    private static void keep(Incoming.Attachment file, Stage stage) {
        if (stage.view.person() instanceof Person sender) {
            stage.effect(new Effect.WantFile(wanted(file, sender, stage.now)));
        }
    }

    /** The file itself is the same; only what it is taken for may change, so a card that lists it is drawn anew. */
    private static void recaption(Incoming.Recaptioned said, Stage stage, Course course) {
        if (stage.view.person() == null) {
            return;
        }
        stage.effect(new Effect.Recaption(said.file(), said.caption()));
        if (stage.running != null && stage.running.answers().files().contains(said.file())) {
            course.presses.redraw();
        }
    }

    private static Evidence wanted(Incoming.Attachment file, Person sender, Instant now) {
        return new Evidence(
                file.id(),
                sender.id(),
                file.source().chat(),
                file.kind(),
                file.telegramFile(),
                file.telegramUnique(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.caption(),
                file.album(),
                file.source().at(),
                null,
                0,
                now,
                false);
    }

    /** Brings up to date every card that tells of a file. */
    private void settle(FileId file, Stage stage, Course course) {
        new LostFiles(stage).tell(file);
        if (stage.running != null && stage.running.answers().files().contains(file)) {
            course.presses.redraw();
        }
        for (var entry : stage.view.entries()) {
            var card = repertoire.receipts().card(entry);
            if (entry.newest().happening().files().contains(file) && stage.isShown(card)) {
                stage.show(card, repertoire.receipts().of(entry, stage.scene()).body(), false);
            }
        }
    }

    private static boolean isMessage(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Text text -> true;
            case Incoming.Attachment attachment -> true;
            case Incoming.Location location -> true;
            case Incoming.Unusable unusable -> true;
            case Incoming.Tap tap -> false;
            case Incoming.Edited edited -> false;
            case Incoming.Recaptioned said -> false;
            case Incoming.Reachable reachable -> false;
            case Incoming.FileSettled settled -> false;
            case Incoming.Woken woken -> false;
            case Incoming.Addressed asked -> false;
        };
    }
}
