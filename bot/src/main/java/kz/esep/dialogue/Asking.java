package kz.esep.dialogue;

import java.util.Locale;
import java.util.Optional;
import kz.esep.outgoing.Body;

/** The question that is open: whether it still applies, what an answer to it comes to, how it is shown. */
final class Asking {

    /** How many messages may follow a card before it counts as scrolled away. */
    private static final int SCROLLED_AWAY = 5;

    private final Stage stage;
    private final Course course;

    Asking(Stage stage, Course course) {
        this.stage = stage;
        this.course = course;
    }

    /**
     * Whether the question that is open still applies. What the dialogue stands on may have changed since it was asked:
     * the plan, an invitation, a decision of somebody else. Then what is left is asked, or the dialogue ends.
     */
    boolean stands(Running current) {
        var steps = stage.play(current).steps(stage.scene(current));
        if (steps.contains(current.step())) {
            return true;
        }
        if (steps.isEmpty()) {
            course.ends.finish(current, current.answers());
        } else {
            var back = current.back();
            var instead = back != null && steps.contains(back) ? back : steps.getFirst();
            draw(current.at(instead, current.answers(), null), "", false);
        }
        return false;
    }

    void take(Running current, Input input) {
        var play = stage.play(current);
        var isAside = !play.takes(current.step(), input, stage.scene(current));
        var reply = play.answer(current.step(), input, stage.scene(current));
        told(reply).ifPresent(told -> course.edits.note(current, input, isAside, told));
        switch (reply) {
            case Reply.Next<? extends Answers> next -> advance(current, next.answers());
            case Reply.Stay<? extends Answers> stay -> {
                // What belongs to another question shows nowhere on this card.
                var notice = isAside ? stage.scene(current).html("engine.taken-aside") : "";
                draw(current.told(stay.answers(), stay.note()), notice, false);
            }
            case Reply.Refused<? extends Answers> refused -> draw(current, refused.html(), false);
            case Reply.Correct<? extends Answers> correct ->
                draw(current.at(correct.step(), correct.answers(), current.step()), "", false);
            case Reply.Done<? extends Answers> done -> course.ends.finish(current, done.answers());
            case Reply.Also<? extends Answers> also -> {
                draw(current.told(also.answers(), also.note()), "", false);
                course.begin(also.other().dialogue(), also.other().argument(), true);
            }
            case Reply.NotMine<? extends Answers> notMine -> notMine(current, input);
        }
    }

    private static Optional<Answers> told(Reply<? extends Answers> reply) {
        return switch (reply) {
            case Reply.Next<? extends Answers> next -> Optional.of(next.answers());
            case Reply.Stay<? extends Answers> stay -> Optional.of(stay.answers());
            case Reply.Correct<? extends Answers> correct -> Optional.of(correct.answers());
            case Reply.Done<? extends Answers> done -> Optional.of(done.answers());
            case Reply.Also<? extends Answers> also -> Optional.of(also.answers());
            case Reply.Refused<? extends Answers> refused -> Optional.empty();
            case Reply.NotMine<? extends Answers> notMine -> Optional.empty();
        };
    }

    /** The dialogue in progress with an answer that an edited message has corrected. */
    void corrected(Running current) {
        if (stands(current)) {
            draw(current, "", false);
        }
    }

    /** An edited message is no answer to its question: what was told stands, and the person is told so. */
    void notCorrected(Running draft, String why) {
        var kept = stage.scene(draft).html("engine.edited.kept");
        var said = why.isEmpty() ? kept : kept + "\n" + why;
        if (draft.equals(stage.running)) {
            draw(draft, said, false);
        } else {
            stage.say(Body.of(said));
        }
    }

    /** Evidence that a dialogue has no use for is kept, and asked about when the dialogue is over. */
    private void notMine(Running current, Input input) {
        var isKept = LooseEvidence.isEvidence(input) && course.loose.isPossible();
        if (isKept) {
            course.outside.add(input);
        }
        var answer = isKept ? "engine.kept-for-later" : uselessOr(input, "engine.not-understood");
        draw(current, stage.scene(current).html(answer), false);
    }

    /** The phrase that says why something useless was not taken; another one for everything else. */
    static String uselessOr(Input input, String otherwise) {
        return input instanceof Input.Useless useless
                ? "engine.useless." + useless.what().name().toLowerCase(Locale.ROOT)
                : otherwise;
    }

    void advance(Running current, Answers told) {
        if (current.back() != null) {
            draw(current.at(current.back(), told, null), "", false);
            return;
        }
        var next = stage.play(current, told).after(current.step(), stage.scene(told, ""));
        if (next.isPresent()) {
            draw(current.at(next.get(), told, null), "", false);
        } else {
            course.ends.finish(current, told);
        }
    }

    void draw(Running current, String notice, boolean below) {
        var anew = below || current.since() > SCROLLED_AWAY;
        var drawing = new Drawing<>(current, stage.play(current), stage.scene(current));
        var drawn = current.drawn(drawing.meanings(), anew, stage.isOpen(current, drawing.meanings()));
        stage.running = drawn;
        stage.show(current.card(), drawing.card(notice, drawn.draw()), anew);
    }
}
