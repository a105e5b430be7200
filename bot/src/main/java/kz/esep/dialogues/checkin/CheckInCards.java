package kz.esep.dialogues.checkin;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import kz.esep.attendance.Groups;
import kz.esep.checkin.CheckIn;
import kz.esep.dialogue.Effect;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Keys;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.steps.people.Said;
import kz.esep.dialogues.shared.Ways;
import kz.esep.language.Wording;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import kz.esep.outgoing.OutgoingFile;
import kz.esep.outgoing.OutgoingFileId;
import kz.esep.plan.Activity;
import kz.esep.plan.Project;

/** A check-in as its coordinator sees it: the live count, the way to the poster, and how to close it. */
public final class CheckInCards {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** The dialogue in which questions to participants are set. */
    private static final String ASKING = "ask-back";

    static String name(CheckIn checkIn) {
        return "check-in-" + checkIn.entry();
    }

    /** The card as it reads now. */
    public Ending.Message card(CheckIn checkIn, Scene scene, boolean anew) {
        var tally = scene.view().attendance().tally(checkIn.entry()).orElse(Groups.NOBODY);
        var lines = new ArrayList<String>();
        lines.add("<b>" + scene.html("check-in-card.title", "event", event(checkIn, scene)) + "</b>");
        lines.add(
                switch (checkIn.standing(scene.now())) {
                    case OPEN -> scene.html("check-in-card.open", "until", time(checkIn.expires(), scene));
                    case EXPIRED -> scene.html("check-in-card.expired");
                    case CLOSED -> scene.html("check-in-card.closed");
                });
        lines.add("");
        lines.add(scene.html("check-in-card.count", "count", tally.total()));
        lines.addAll(Said.tables(tally, scene));
        return new Ending.Message(name(checkIn), new Body(String.join("\n", lines), buttons(checkIn, scene)), anew);
    }

    private static List<List<Button>> buttons(CheckIn checkIn, Scene scene) {
        if (checkIn.standing(scene.now()) == CheckIn.Standing.OPEN) {
            var names = checkIn.asksNames() ? "check-in-card.names.on" : "check-in-card.names.off";
            return List.of(
                    List.of(button("poster", "check-in-card.poster", checkIn, scene)),
                    List.of(button(checkIn.asksNames() ? "nameless" : "names", names, checkIn, scene)),
                    List.of(button("close", "check-in-card.close", checkIn, scene)));
        }
        var rows = new ArrayList<List<Button>>();
        if (scene.view().entry(checkIn.entry()).isEmpty()) {
            rows.add(List.of(Ways.telling(checkIn.entry(), "check-in-card.log", scene)));
        }
        if (scene.view().attendance().tally(checkIn.entry()).isPresent()) {
            rows.add(List.of(Button.key(
                    scene.plain("check-in-card.ask"),
                    Keys.begin(ASKING, checkIn.entry().value()))));
        }
        rows.add(List.of(button("open", "check-in-card.reopen", checkIn, scene)));
        return rows;
    }

    private static Button button(String action, String caption, CheckIn checkIn, Scene scene) {
        return Button.key(scene.plain(caption), Keys.begin(TendCheckIn.NAME, checkIn.entry() + "." + action));
    }

    /** What people check in for. */
    String event(CheckIn checkIn, Scene scene) {
        return eventIn(checkIn, scene).in(scene.language());
    }

    public static Wording eventIn(CheckIn checkIn, Scene scene) {
        var project = Objects.requireNonNull(scene.view().projects().get(checkIn.project()));
        return Optional.ofNullable(checkIn.activity())
                .flatMap(project::activity)
                .map(Activity::title)
                .orElse(project.title());
    }

    /** Who asks. */
    static String host(Project project, Scene scene) {
        return hostIn(project).in(scene.language());
    }

    private static Wording hostIn(Project project) {
        return Optional.ofNullable(project.grantee().name()).orElse(project.title());
    }

    OutgoingFile picture(CheckIn checkIn, Scene scene) {
        return OutgoingFile.picture(id("qr", checkIn, scene), "esep-qr.png");
    }

    OutgoingFile poster(CheckIn checkIn, Scene scene) {
        return OutgoingFile.document(id("poster", checkIn, scene), "esep-qr-a4.pdf");
    }

    private static OutgoingFileId id(String what, CheckIn checkIn, Scene scene) {
        return OutgoingFileId.of(
                scene.source().chat(),
                what + ":" + checkIn.id() + ":" + scene.source().identity());
    }

    Effect drawn(CheckIn checkIn, OutgoingFile file, Scene scene) {
        var project = Objects.requireNonNull(scene.view().projects().get(checkIn.project()));
        return new Effect.DrawCode(checkIn, file, eventIn(checkIn, scene), hostIn(project));
    }

    private static String time(Instant at, Scene scene) {
        return TIME.format(at.atZone(scene.view().zone()));
    }
}
