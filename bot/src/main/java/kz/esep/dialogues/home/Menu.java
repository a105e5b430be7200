package kz.esep.dialogues.home;

import java.util.ArrayList;
import java.util.List;
import kz.esep.people.Person;
import org.jspecify.annotations.Nullable;

/** Which commands a person is offered, by the highest role that the person has anywhere. */
public final class Menu {

    private static final List<String> OF_STRANGERS = List.of("start", "language", "help");
    private static final List<String> OF_ALL = List.of("language", "forget", "cancel", "help");

    private Menu() {}

    /** The commands without slash, in the order in which they are listed; null for somebody not known yet. */
    public static List<String> of(@Nullable Person person) {
        if (person == null || person.active().findAny().isEmpty()) {
            return OF_STRANGERS;
        }
        var commands = new ArrayList<>(List.of("log", "entries", "status", "deadlines"));
        if (person.active().anyMatch(membership -> membership.role().mayReview())) {
            commands.addAll(List.of("checkin", "draft", "office"));
        }
        if (person.active().count() > 1) {
            commands.add("project");
        }
        commands.addAll(OF_ALL);
        return commands;
    }
}
