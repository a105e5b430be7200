package kz.esep.dialogue;

import java.util.List;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import org.jspecify.annotations.Nullable;

/**
 * How a dialogue ends.
 *
 * @param effects what is to be done
 * @param last what its card says from now on; null where a card below says it all
 * @param after further cards for the same person
 * @param next the dialogue that takes over, null where there is none
 */
public record Ending(
        List<Effect> effects,
        @Nullable Body last,
        List<Message> after,
        @Nullable Handover next) {

    public Ending {
        effects = List.copyOf(effects);
        after = List.copyOf(after);
    }

    /** The usual end: nothing takes over. */
    public Ending(List<Effect> effects, @Nullable Body last, List<Message> after) {
        this(effects, last, after, null);
    }

    /**
     * Another dialogue goes on with what was told.
     *
     * @param answers what it knows from the start
     * @param draft the number of the draft that it is, 0 for one that begins
     */
    public record Handover(String dialogue, Answers answers, int draft) {}

    /** A card of its own, which can be brought up to date later; {@code anew} sends it below everything. */
    public record Message(String card, Body body, boolean anew) {}

    /** Nothing is done; the card only says something. */
    public static Ending saying(String html) {
        return new Ending(List.of(), Body.of(html), List.of());
    }

    /** Nothing is done; the card says something and offers a way on. */
    public static Ending saying(String html, Button... buttons) {
        return new Ending(List.of(), new Body(html, List.of(List.of(buttons))), List.of());
    }
}
