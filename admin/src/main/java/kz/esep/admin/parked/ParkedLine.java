package kz.esep.admin.parked;

import java.util.Map;
import java.util.stream.Collectors;
import kz.esep.admin.page.Texts;
import kz.esep.storage.Parked;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was put aside, as the page shows it.
 *
 * @param who the person's name, else the number of the chat, empty where that is not known
 * @param said what was written, null where nothing was or it is erased
 * @param shape of a refused message, empty for an update
 */
record ParkedLine(
        String id,
        boolean incoming,
        String what,
        String who,
        String when,
        @Nullable String said,
        String reason,
        String shape,
        int tries,
        boolean wanted,
        boolean retriable) {

    static ParkedLine of(Parked.Thing thing, Map<Long, String> names, Texts t) {
        var chat = thing.chat();
        return new ParkedLine(
                thing.id(),
                thing.incoming(),
                what(thing, t),
                chat == null ? "" : names.getOrDefault(chat, t.say("parked.chat", "id", Long.toString(chat))),
                t.moment(thing.since()),
                thing.said(),
                thing.reason(),
                thing.shape().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", ")),
                thing.tries(),
                thing.wanted(),
                thing.retriable());
    }

    /** In words; of a kind that has no words of its own only that it is an update, or a message. */
    private static String what(Parked.Thing thing, Texts t) {
        var own = "parked.what." + thing.what();
        return t.knows(own) ? t.say(own) : t.say(thing.incoming() ? "parked.what.other" : "parked.what.message");
    }
}
