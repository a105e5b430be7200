package kz.esep.dialogue;

import java.util.List;
import kz.esep.incoming.Incoming;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import kz.esep.outgoing.Outgoing;

/** What somebody asks for in a group is done in their private chat. Only who has none yet is answered in the group. */
final class AskedInGroup {

    private final Repertoire repertoire;
    private final Stage stage;
    private final Course course;

    AskedInGroup(Repertoire repertoire, Stage stage, Course course) {
        this.repertoire = repertoire;
        this.stage = stage;
        this.course = course;
    }

    void hear(Incoming.Addressed asked) {
        if (stage.view.person() == null) {
            invite(asked);
        } else if (asked.file() != null) {
            course.outside.gather(new Input.Sent(asked.file()));
        } else if (repertoire.commands().get(asked.command()) instanceof String dialogue) {
            course.begin(dialogue, "", false);
        }
    }

    /** Once for a person and a group, however often they ask. */
    private void invite(Incoming.Addressed asked) {
        var scene = stage.scene();
        var open = Button.link(scene.plain("engine.group.open"), "https://t.me/" + asked.bot());
        var said = new Body(
                scene.html("engine.group.invite", "name", asked.source().name()), List.of(List.of(open)));
        stage.effect(new Effect.Post(
                asked.group(), new Outgoing.Say("invite-" + asked.source().chat(), said)));
    }
}
