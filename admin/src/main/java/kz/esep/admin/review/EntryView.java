package kz.esep.admin.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.esep.admin.page.EntryTitle;
import kz.esep.admin.page.Texts;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.evidence.Publication;
import kz.esep.journal.Entry;
import kz.esep.journal.Entry.Version;
import kz.esep.journal.Happening;
import kz.esep.people.Person;
import kz.esep.people.PersonId;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;

/**
 * An entry with all its versions, the newest first.
 *
 * @param wish that its author wants it withdrawn, null unless that waits for a decision
 * @param decided who accepted or returned it and when, null while nobody has
 */
record EntryView(
        String id,
        int number,
        String what,
        String author,
        Entry.State state,
        List<VersionView> versions,
        @Nullable String decided,
        @Nullable String reason,
        @Nullable String wish) {

    /**
     * One version.
     *
     * @param fact whether it is the one that counts
     * @param arriving how many of its files are not stored yet
     */
    record VersionView(
            int number,
            String by,
            String at,
            boolean fact,
            List<Field> fields,
            List<FileView> photos,
            List<FileView> files,
            List<Publication> publications,
            int arriving) {}

    /** @param changed whether the version before says otherwise */
    record Field(String label, @Nullable String value, boolean changed) {}

    static EntryView of(
            Entry entry, Project project, Map<PersonId, Person> people, Map<FileId, Evidence> files, Texts t) {
        var versions = IntStream.range(0, entry.versions().size())
                .mapToObj(at -> version(entry, at, project, people, files, t))
                .toList()
                .reversed();
        return new EntryView(
                entry.id().value(),
                entry.number(),
                EntryTitle.of(entry.newest().happening(), project, t),
                EntryLine.nameOf(entry.author(), people, t),
                entry.state(),
                versions,
                decided(entry, people, t),
                entry.returned() == null ? null : entry.returned().reason(),
                wish(entry, people, t));
    }

    private static @Nullable String wish(Entry entry, Map<PersonId, Person> people, Texts t) {
        var wish = entry.withdrawing();
        if (wish == null) {
            return null;
        }
        var asked = t.say("entry.withdrawal", "who", EntryLine.nameOf(wish.by(), people, t), "at", wish.at());
        return wish.reason() == null ? asked : asked + " – " + wish.reason();
    }

    private static @Nullable String decided(Entry entry, Map<PersonId, Person> people, Texts t) {
        if (entry.returned() != null) {
            return t.say(
                    "entry.returned-by",
                    "who",
                    decider(entry.returned().by(), people, t),
                    "at",
                    entry.returned().at());
        }
        var accepted = entry.accepted();
        return accepted == null
                ? null
                : t.say(
                        accepted.own() ? "entry.accepted-own" : "entry.accepted-by",
                        "version",
                        accepted.version(),
                        "who",
                        decider(accepted.by(), people, t),
                        "at",
                        accepted.at());
    }

    /** A person of the project by name, an operator of the back office by sign-in name. */
    private static String decider(String by, Map<PersonId, Person> people, Texts t) {
        var id = new PersonId(by);
        var isPerson = people.containsKey(id) || id.equals(PersonId.ERASED) || by.matches("t\\d+");
        return isPerson ? EntryLine.nameOf(id, people, t) : by;
    }

    private static VersionView version(
            Entry entry, int at, Project project, Map<PersonId, Person> people, Map<FileId, Evidence> files, Texts t) {
        Version version = entry.versions().get(at);
        var before = at == 0 ? null : fields(entry.versions().get(at - 1).happening(), project, t);
        var shown = version.happening().files().stream()
                .flatMap(id -> Optional.ofNullable(files.get(id)).stream())
                .map(file -> FileView.of(file, t))
                .toList();
        return new VersionView(
                version.number(),
                decider(version.by().value(), people, t),
                t.moment(version.at()),
                entry.fact().filter(version::equals).isPresent(),
                compared(fields(version.happening(), project, t), before),
                shown.stream().filter(FileView::isPhoto).toList(),
                shown.stream().filter(file -> !file.isPhoto()).toList(),
                version.happening().publications(),
                (int) shown.stream().filter(FileView::isArriving).count());
    }

    private static List<Field> compared(List<Field> now, @Nullable List<Field> before) {
        if (before == null) {
            return now;
        }
        return now.stream()
                .map(field -> new Field(
                        field.label(),
                        field.value(),
                        before.stream()
                                .filter(old -> old.label().equals(field.label()))
                                .noneMatch(old -> Objects.equals(old.value(), field.value()))))
                .toList();
    }

    private static List<Field> fields(Happening told, Project project, Texts t) {
        var fields = new ArrayList<Field>();
        fields.add(new Field(t.say("entry.activity"), activity(told, project, t), false));
        fields.add(new Field(t.say("entry.when"), t.dates(told.from(), told.to()), false));
        fields.add(new Field(
                t.say("entry.where"), told.place() == null ? null : told.place().name(), false));
        fields.add(new Field(
                t.say("entry.participants"),
                told.participants() == null ? null : t.number(BigDecimal.valueOf(told.participants())),
                false));
        if (told.activity() != null) {
            project.activity(told.activity()).stream()
                    .flatMap(activity -> activity.indicators().stream())
                    .filter(indicator -> indicator.basis().isAskedInChat())
                    .forEach(indicator -> fields.add(new Field(
                            t.of(indicator.name()) + (indicator.unit() == null ? "" : ", " + t.of(indicator.unit())),
                            told.measure(indicator.id()).map(t::number).orElse(null),
                            false)));
        }
        fields.add(new Field(t.say("entry.result"), told.result(), false));
        fields.add(new Field(t.say("entry.led"), told.led(), false));
        return fields;
    }

    private static String activity(Happening told, Project project, Texts t) {
        return told.activity() == null
                ? t.say("entry.not-in-plan", "title", String.valueOf(told.title()))
                : EntryTitle.of(told, project, t);
    }
}
