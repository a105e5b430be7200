package kz.esep.dialogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.esep.incoming.Incoming;
import kz.esep.journal.Entry;
import org.jspecify.annotations.Nullable;

/**
 * All dialogues of the bot and how they are reached. Wrong wiring fails when it is made.
 *
 * @param dialogues every dialogue
 * @param commands the dialogue that each command begins, without the slash
 * @param home the dialogue for whatever fits nowhere
 * @param evidence the dialogue for files and links that come outside any dialogue
 * @param receipts how the receipt of an entry reads now
 */
public record Repertoire(
        List<Dialogue<?>> dialogues, Map<String, String> commands, String home, String evidence, Receipts receipts) {

    private static final Pattern COMMAND = Pattern.compile("/(\\w+)");

    public Repertoire {
        dialogues = List.copyOf(dialogues);
        commands = Map.copyOf(commands);
        var names = dialogues.stream().map(Dialogue::name).collect(Collectors.toSet());
        if (names.size() != dialogues.size()) {
            throw new IllegalArgumentException("Two dialogues have the same name: " + names);
        }
        for (var wanted : List.of(home, evidence)) {
            requireKnown(names, wanted);
        }
        commands.values().forEach(wanted -> requireKnown(names, wanted));
    }

    /** How the receipt of an entry reads now. */
    public interface Receipts {
        /** The card of the receipt, whose name tells receipts of different entries apart. */
        Ending.Message of(Entry entry, Scene scene);

        /** The name of the card. */
        String card(Entry entry);
    }

    /**
     * The dialogue that a command begins. What links carry says in its first letter what it is for: a dialogue for
     * {@code /start c…} stands among the commands as {@code start:c}. Null for a command that is none.
     */
    @Nullable
    String begunBy(String command, String argument) {
        var link = argument.isEmpty() ? null : commands.get(command + ":" + argument.charAt(0));
        return link != null ? link : commands.get(command);
    }

    /** The dialogues by name. */
    Map<String, Dialogue<?>> byName() {
        return dialogues.stream().collect(Collectors.toMap(Dialogue::name, Function.identity()));
    }

    /** What has to be loaded because something has arrived, besides what every turn sees. */
    public Set<Lookup> lookups(Incoming incoming) {
        return begun(incoming)
                .map(byName()::get)
                .<Set<Lookup>>map(Dialogue::lookups)
                .orElse(Set.of());
    }

    private Optional<String> begun(Incoming incoming) {
        if (incoming instanceof Incoming.Tap tap && Keys.read(tap.key()) instanceof Keys.Begin begin) {
            return Optional.of(begin.dialogue());
        }
        if (incoming instanceof Incoming.Text text) {
            var command = COMMAND.matcher(text.text().strip());
            return command.lookingAt()
                    ? Optional.ofNullable(commands.get(command.group(1).toLowerCase(Locale.ROOT)))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static void requireKnown(Set<String> names, String wanted) {
        if (!names.contains(wanted)) {
            throw new IllegalArgumentException("No dialogue is called " + wanted);
        }
    }
}
