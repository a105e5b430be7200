package kz.esep.dialogues.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.steps.DatesStep;
import kz.esep.dialogue.steps.DatesStep.Days;
import kz.esep.dialogue.steps.NumberStep;
import kz.esep.dialogue.steps.people.Said;
import kz.esep.journal.Entry;
import kz.esep.journal.Happening;
import kz.esep.journal.Measure;
import kz.esep.language.CountedUnit;
import kz.esep.language.Dates;
import kz.esep.language.Phrase;
import kz.esep.outgoing.EntryNumbers;
import kz.esep.plan.Activity;
import kz.esep.plan.EventKind;
import kz.esep.plan.Indicator;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;

/** An entry as it was told, for whoever reads it in the chat. */
public final class EntryText {

    private static final int LONGEST_TEXT = 600;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_LINK = 50;

    private EntryText() {}

    /** The entry as it was told, as HTML. */
    public static String of(String title, Entry entry, Scene scene) {
        var told = entry.newest().happening();
        var project = scene.view().projects().get(entry.project());
        var lines = new ArrayList<String>();
        lines.add(scene.html(title, "number", EntryNumbers.token(entry.id())));
        lines.add("<b>" + Html.cut(what(told, project, scene), LONGEST_TITLE) + "</b>");
        kind(told, project, scene).ifPresent(lines::add);
        lines.add(scene.html("review.author", "name", author(entry, scene)));
        lines.add(scene.html("review.when", "days", days(told, project, scene)));
        lines.add(
                told.place() == null
                        ? scene.html("review.no-place")
                        : scene.html("review.where", "place", told.place().name()));
        lines.add(
                told.attendance() == null
                        ? scene.html("review.no-people")
                        : scene.html("review.people", "people", Said.shortly(told.attendance(), scene)));
        measures(told, project, scene).forEach(lines::add);
        if (told.result() != null) {
            lines.add("\n" + Html.cut(told.result(), LONGEST_TEXT));
        }
        if (told.led() != null) {
            lines.add(scene.html("review.led", "whom", told.led()));
        }
        lines.add(scene.html(
                "review.evidence",
                "files",
                told.files().size(),
                "links",
                told.publications().size()));
        for (var link : told.publications()) {
            lines.add("• " + Html.link(link.url(), LONGEST_LINK)
                    + (link.isProfile() ? "\n   ⚠️ " + scene.html("steps.links.profile") : ""));
        }
        return String.join("\n", lines);
    }

    /** What it was: the activity of the plan, else its own name. */
    public static String what(Happening told, @Nullable Project project, Scene scene) {
        if (told.activity() == null || project == null) {
            return told.title() == null ? "" : told.title();
        }
        return project.activity(told.activity())
                .map(activity -> activity.title().in(scene.language()))
                .orElse("");
    }

    /** What kind of event it was and about what, where either was told. */
    private static Optional<String> kind(Happening told, @Nullable Project project, Scene scene) {
        var planned = told.activity() == null || project == null
                ? Optional.<EventKind>empty()
                : project.activity(told.activity()).map(Activity::event);
        var parts = new ArrayList<String>();
        Optional.ofNullable(told.event())
                .or(() -> planned)
                .ifPresent(event -> parts.add(Html.escape(scene.plain("event." + event))));
        if (told.topic() != null) {
            parts.add("«" + Html.cut(told.topic(), LONGEST_TITLE) + "»");
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", parts));
    }

    /** The days, marked where they lie outside the project. */
    private static String days(Happening told, @Nullable Project project, Scene scene) {
        var days = Dates.chatRange(told.from(), told.to(), scene.language());
        return project != null && DatesStep.isOutside(project.periodInForce(), new Days(told.from(), told.to()))
                ? scene.plain("steps.dates.marked", "day", days)
                : days;
    }

    private static String author(Entry entry, Scene scene) {
        return EntryStanding.name(entry.author().value(), scene);
    }

    private static List<String> measures(Happening told, @Nullable Project project, Scene scene) {
        if (project == null || told.activity() == null) {
            return List.of();
        }
        return project.activity(told.activity()).stream()
                .flatMap(activity -> activity.indicators().stream())
                .flatMap(indicator -> told.measures().stream()
                        .filter(measure -> measure.indicator().equals(indicator.id()))
                        .map(measure -> measure(indicator, measure, scene)))
                .toList();
    }

    /** Such a number as is hardly possible is marked: the author was asked once more and said so again. */
    private static String measure(Indicator indicator, Measure measure, Scene scene) {
        var value = scene.phrases().say(scene.language(), Phrase.of("review.value", "value", measure.value()));
        return scene.html(
                        "review.measure",
                        "name",
                        indicator.name(),
                        "value",
                        NumberStep.hedged(value, measure.comparator(), scene),
                        "unit",
                        indicator.unit() == null ? "" : CountedUnit.of(measure.value(), indicator.unit()))
                + (measure.value().compareTo(indicator.likely()) > 0 ? "  " + scene.html("review.unlikely") : "");
    }
}
