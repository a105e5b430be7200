package kz.esep.dialogues.entries;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.steps.people.Said;
import kz.esep.dialogues.review.EntryStanding;
import kz.esep.dialogues.review.EntryText;
import kz.esep.journal.Entry;
import kz.esep.journal.Happening;
import kz.esep.language.Dates;
import kz.esep.language.Numbers;
import kz.esep.outgoing.EntryNumbers;
import org.jspecify.annotations.Nullable;

/** What became of an entry from version to version, in words: who changed what and when, and who decided what. */
final class EntryHistory {

    private static final int LONGEST_VALUE = 80;
    private static final int MOST_LINES = 24;

    private EntryHistory() {}

    /** One thing that happened to an entry. */
    private record Event(Instant at, String html) {}

    /** The whole history, oldest first; where it is too long for a message, the oldest part is left out and said so. */
    static String of(Entry entry, Scene scene) {
        var events = new ArrayList<Event>();
        for (var at = 0; at < entry.versions().size(); at++) {
            var version = entry.versions().get(at);
            var before = at == 0 ? null : entry.versions().get(at - 1).happening();
            events.add(new Event(version.at(), told(version, before, entry, scene)));
        }
        entry.deeds().forEach(deed -> events.add(new Event(deed.at(), decided(deed, scene))));
        events.sort(Comparator.comparing(Event::at));
        var lines = new ArrayList<String>();
        lines.add(scene.html("entry-history.title", "number", EntryNumbers.token(entry.id())));
        if (events.size() > MOST_LINES) {
            lines.add(scene.html("entry-history.earlier", "count", events.size() - MOST_LINES));
        }
        events.subList(Math.max(0, events.size() - MOST_LINES), events.size())
                .forEach(event -> lines.add(event.html()));
        return String.join("\n\n", lines);
    }

    private static String told(Entry.Version version, @Nullable Happening before, Entry entry, Scene scene) {
        var who = EntryStanding.name(version.by().value(), scene);
        if (before == null) {
            return scene.html("entry-history.first", "who", who, "at", version.at());
        }
        var text = new StringBuilder(
                scene.html("entry-history.version", "version", version.number(), "who", who, "at", version.at()));
        var changes = changes(before, version.happening(), entry, scene);
        changes.forEach(change -> text.append("\n• ").append(change));
        if (changes.isEmpty()) {
            text.append("\n• ").append(scene.html("entry-history.same"));
        }
        return text.toString();
    }

    private static String decided(Entry.Deed deed, Scene scene) {
        var key = "entry-history." + deed.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var line = scene.html(
                key, "version", deed.version(), "who", EntryStanding.name(deed.by(), scene), "at", deed.at());
        return deed.note() == null ? line : line + "\n" + scene.html("receipt.reason", "reason", deed.note());
    }

    private static List<String> changes(Happening before, Happening now, Entry entry, Scene scene) {
        var old = values(before, entry, scene);
        var fresh = values(now, entry, scene);
        var labels = new LinkedHashSet<>(fresh.keySet());
        labels.addAll(old.keySet());
        var changes = new ArrayList<String>();
        for (var label : labels) {
            var was = old.getOrDefault(label, "");
            var is = fresh.getOrDefault(label, "");
            if (!was.equals(is)) {
                changes.add(Html.escape(label) + ": " + shown(was, scene) + " → <b>" + shown(is, scene) + "</b>");
            }
        }
        counted("files", before.files(), now.files(), scene, changes);
        counted("links", before.publications(), now.publications(), scene, changes);
        return changes;
    }

    private static String shown(String value, Scene scene) {
        return value.isEmpty() ? scene.html("entry-history.nothing") : Html.cut(value, LONGEST_VALUE);
    }

    private static void counted(String what, List<?> before, List<?> now, Scene scene, List<String> changes) {
        var added = now.stream().filter(one -> !before.contains(one)).count();
        var removed = before.stream().filter(one -> !now.contains(one)).count();
        if (added > 0) {
            changes.add(scene.html("entry-history." + what + ".added", "count", added));
        }
        if (removed > 0) {
            changes.add(scene.html("entry-history." + what + ".removed", "count", removed));
        }
    }

    /** What was told, by its label; what was not told is not there. */
    private static Map<String, String> values(Happening told, Entry entry, Scene scene) {
        var project = scene.view().projects().get(entry.project());
        var values = new LinkedHashMap<String, String>();
        values.put(label("activity", scene), EntryText.what(told, project, scene));
        values.put(label("when", scene), Dates.chatRange(told.from(), told.to(), scene.language()));
        put(
                values,
                label("where", scene),
                told.place() == null ? null : told.place().name());
        put(
                values,
                scene.plain("attended.label"),
                told.attendance() == null ? null : Said.shortly(told.attendance(), scene));
        if (project != null && told.activity() != null) {
            project.activity(told.activity()).stream()
                    .flatMap(activity -> activity.indicators().stream())
                    .forEach(indicator -> told.measure(indicator.id())
                            .ifPresent(
                                    value -> values.put(indicator.name().in(scene.language()), number(value, scene))));
        }
        put(values, label("result", scene), told.result());
        put(values, label("led", scene), told.led());
        return values;
    }

    private static void put(Map<String, String> values, String label, @Nullable String value) {
        if (value != null) {
            values.put(label, value);
        }
    }

    private static String number(BigDecimal value, Scene scene) {
        return Numbers.say(value, scene.language());
    }

    private static String label(String step, Scene scene) {
        return scene.plain("log-activity." + step + ".label");
    }
}
