package kz.esep.dialogues.project;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Lookup;
import kz.esep.dialogue.Scene;
import kz.esep.dialogues.shared.Rights;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import kz.esep.people.OfficeLinks;
import kz.esep.people.Person;

/** The way into the back office for those who run a project: a link that signs in once. */
public final class OfficeDoor implements Dialogue<OfficeDoor.Wanted> {

    public static final String NAME = "office";

    /** Telegram opens only such addresses by a button; others stand in the text, to be pressed or copied. */
    private static final String PUBLIC = "https://";

    private static final int LONGEST = 200;

    /** Nothing is asked. */
    record Wanted() implements Answers {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Wanted> answers() {
        return Wanted.class;
    }

    @Override
    public Wanted begin(String argument, Scene scene) {
        return new Wanted();
    }

    @Override
    public Set<Lookup> lookups() {
        return Set.of(Lookup.OFFICE);
    }

    @Override
    public Ending end(Wanted wanted, Scene scene) {
        return refusal(scene)
                .orElseGet(() -> Optional.ofNullable(scene.view().office())
                        .map(link -> new Ending(List.of(), open(link, scene), List.of()))
                        .orElseGet(() -> Ending.saying(scene.html("office.unknown"))));
    }

    /** Those who decide about entries of any project. */
    private static Optional<Ending> refusal(Scene scene) {
        return Rights.memberOfAny(scene)
                .or(() -> scene.view().person() instanceof Person person
                                && person.active()
                                        .anyMatch(
                                                membership -> membership.role().mayReview())
                        ? Optional.empty()
                        : Optional.of(Ending.saying(scene.html("rights.reviewers-only"))));
    }

    private static Body open(String link, Scene scene) {
        var text = scene.html("office.open", "minutes", OfficeLinks.VALID.toMinutes());
        return link.startsWith(PUBLIC)
                ? new Body(text, List.of(List.of(Button.link(scene.plain("office.button"), link))))
                : Body.of(text + "\n\n" + Html.link(link, LONGEST));
    }

    @Override
    public boolean isWorthKeeping() {
        return false;
    }

    @Override
    public String title(Wanted wanted, Scene scene) {
        return scene.plain("commands.office");
    }
}
