package kz.esep.dialogues.gathered;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.dialogue.Running;
import kz.esep.dialogue.Scene;
import kz.esep.dialogues.log.Draft;
import kz.esep.evidence.Evidence;
import kz.esep.journal.Entry;
import kz.esep.journal.Happening;
import kz.esep.journal.Place;
import kz.esep.language.SearchText;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;

/** Where gathered evidence most likely belongs, the likeliest first. */
final class Guesses {

    private static final int MOST_ENTRIES = 3;
    private static final int SHORTEST_WORD = 4;

    /** An own entry tells more than a place of the project, so the place has to be nearer by more than a picture errs. */
    private static final int CLEARLY_NEARER_METRES = 50;

    private final Gathered gathered;
    private final Scene scene;
    private final Hints hints;

    Guesses(Gathered gathered, Scene scene) {
        this.gathered = gathered;
        this.scene = scene;
        this.hints = Hints.of(gathered, scene);
    }

    Hints hints() {
        return hints;
    }

    /** Entries of the day, of the place, named in a caption, or else touched last. */
    List<Entry> entries() {
        return known().sorted(Comparator.comparingInt(this::score).reversed())
                .limit(MOST_ENTRIES)
                .toList();
    }

    /** Own entries that can still get evidence, touched last first. */
    Stream<Entry> known() {
        return scene.view().ownEntries().stream()
                .filter(entry -> entry.state() != Entry.State.WITHDRAWN)
                .filter(entry -> scene.view().roleIn(entry.project()).isPresent());
    }

    private int score(Entry entry) {
        var day = hints.isDayOf(entry, scene.today()) ? (hints.day() == null ? 2 : 4) : 0;
        return day + (hints.isNear(entry) ? 3 : 0) + (isNamed(entry) ? 3 : 0);
    }

    /** Whether a caption says a word of the entry's name or place. */
    private boolean isNamed(Entry entry) {
        var told = entry.newest().happening();
        var place = told.place() == null ? "" : told.place().name();
        var name = what(entry, scene) + " " + place;
        return gathered.attached().stream()
                .map(scene.view().files()::get)
                .flatMap(file -> Optional.ofNullable(file).map(Evidence::caption).stream())
                .flatMap(caption -> Stream.of(caption.split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .anyMatch(word -> SearchText.matches(word, name));
    }

    /** Entries that were begun and left, the last one first. */
    List<Running> unfinished() {
        return scene.drafts().reversed().stream()
                .filter(draft -> draft.answers() instanceof Draft)
                .limit(1)
                .toList();
    }

    /**
     * A new entry on the day and at the place that the evidence itself tells of: where an own entry was, or the nearest
     * place that a project knows. Empty where it tells of neither.
     */
    Optional<Gathered.Whither.Fresh> fresh() {
        var there = known().filter(hints::isNear).min(Comparator.comparingDouble(hints::metresTo));
        var place = NearPlace.of(hints, scene)
                .filter(near -> there.isEmpty() || near.metres() + CLEARLY_NEARER_METRES < hints.metresTo(there.get()));
        if (place.isPresent()) {
            return place.map(
                    near -> new Gathered.Whither.Fresh(near.project(), near.activity(), hints.day(), near.place()));
        }
        if (hints.day() == null && there.isEmpty()) {
            return Optional.empty();
        }
        var told = there.map(entry -> entry.newest().happening());
        return Optional.of(new Gathered.Whither.Fresh(
                there.map(Entry::project).orElse(null),
                told.map(Happening::activity).orElse(null),
                hints.day(),
                told.map(Happening::place).orElse(null)));
    }

    /** What an entry is about, in the reader's language. */
    static String what(Entry entry, Scene scene) {
        var told = entry.newest().happening();
        return told.title() != null
                ? told.title()
                : title(scene.view().projects().get(entry.project()), told, scene);
    }

    private static String title(@Nullable Project project, Happening told, Scene scene) {
        return Optional.ofNullable(project)
                .flatMap(known -> Optional.ofNullable(told.activity()).flatMap(known::activity))
                .map(activity -> activity.title().in(scene.language()))
                .orElse("");
    }

    static String where(@Nullable Place place) {
        return place == null ? "" : place.name();
    }
}
