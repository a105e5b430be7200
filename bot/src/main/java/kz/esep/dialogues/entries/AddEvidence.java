package kz.esep.dialogues.entries;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Step;
import kz.esep.dialogue.steps.Dossier;
import kz.esep.dialogue.steps.FilesStep;
import kz.esep.dialogue.steps.LinksStep;
import kz.esep.dialogue.steps.Wordings;
import kz.esep.dialogues.log.Submission;
import kz.esep.dialogues.review.Handing;
import kz.esep.dialogues.review.Required;
import kz.esep.dialogues.shared.Rights;
import kz.esep.evidence.FileId;
import kz.esep.evidence.Links;
import kz.esep.evidence.Publication;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.journal.Filed;
import org.jspecify.annotations.Nullable;

/** Files and links for an entry that was handed in before: they make a version of it that waits for acceptance. */
public final class AddEvidence implements Dialogue<AddEvidence.Added> {

    static final String NAME = "add-evidence";

    private final Handing handing = new Handing();

    /** What is added to which entry. */
    record Added(String entry, List<FileId> sent, List<Filed> documents, List<Publication> links, boolean linksAwaited)
            implements Answers {
        Added {
            sent = List.copyOf(sent);
            documents = List.copyOf(documents);
            links = List.copyOf(links);
        }

        Added with(FileId file) {
            var all = Stream.concat(sent.stream(), Stream.of(file)).distinct().toList();
            return new Added(entry, all, documents, links, linksAwaited);
        }

        Added filing(FileId file, @Nullable Filed as) {
            var others = documents.stream().filter(filed -> !filed.file().equals(file));
            var all = Stream.concat(others, Stream.ofNullable(as)).toList();
            return new Added(entry, sent, all, links, linksAwaited);
        }

        Added linking(List<Publication> all) {
            return new Added(entry, sent, documents, all, linksAwaited);
        }

        Added awaitingLinks(boolean promised) {
            return new Added(entry, sent, documents, links, promised);
        }

        EntryId id() {
            return new EntryId(entry);
        }

        boolean isNothing() {
            return sent.isEmpty() && links.isEmpty() && !linksAwaited;
        }

        @Override
        public Set<EntryId> entries() {
            return entry.matches("[A-Za-z0-9_-]{1,32}") ? Set.of(id()) : Set.of();
        }

        @Override
        public Set<FileId> files() {
            return Set.copyOf(sent);
        }

        @Override
        public Set<String> publications() {
            return links.stream().map(Publication::key).collect(Collectors.toSet());
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Added> answers() {
        return Added.class;
    }

    @Override
    public Added begin(String argument, Scene scene) {
        return new Added(argument, List.of(), List.of(), List.of(), false);
    }

    @Override
    public List<Step<Added>> steps(Added added, Scene scene) {
        return refusal(added, scene).isPresent()
                ? List.of()
                : List.of(
                        new FilesStep<>(new Wordings(NAME, "files"), AddEvidence::dossier, Added::with, Added::filing),
                        new LinksStep<>(
                                new Wordings(NAME, "links"),
                                Added::links,
                                Added::linking,
                                Added::id,
                                Added::linksAwaited,
                                Added::awaitingLinks));
    }

    /** What the entry has and what is added, against what it must have. */
    private static Dossier dossier(Added added, Scene scene) {
        var entry = scene.view().entry(added.id()).orElseThrow();
        var told = entry.newest().happening();
        var activity = Optional.ofNullable(scene.view().projects().get(entry.project()))
                .flatMap(project -> Optional.ofNullable(told.activity()).flatMap(project::activity));
        var named = Stream.concat(told.documents().stream(), added.documents().stream())
                .toList();
        return new Dossier(
                Stream.concat(told.files().stream(), added.sent().stream()).toList(),
                Required.documents(named, told.attendance()),
                Required.of(activity, told.event()),
                scene.view());
    }

    /** Links are welcome while files are asked for, and the other way round. */
    @Override
    public Optional<Added> absorb(Added added, Input input, Scene scene) {
        if (input instanceof Input.Sent sent) {
            return Optional.of(added.with(sent.attachment().id()));
        }
        if (input instanceof Input.Typed typed) {
            var found = Links.recognise(typed.text());
            var all = LinksStep.union(added.links(), found);
            return found.isEmpty() || all.size() > LinksStep.MOST ? Optional.empty() : Optional.of(added.linking(all));
        }
        return Optional.empty();
    }

    @Override
    public Ending end(Added added, Scene scene) {
        return refusal(added, scene).orElseGet(() -> add(added, scene));
    }

    private Ending add(Added added, Scene scene) {
        if (added.isNothing()) {
            return Ending.saying(scene.html("add-evidence.nothing"));
        }
        var author = scene.view().person();
        var entry = scene.view().entry(added.id());
        if (author == null || entry.isEmpty()) {
            return Ending.saying(scene.html("review.gone"));
        }
        var told = entry.get().newest().happening();
        var links = LinksStep.union(told.publications(), added.links());
        var asked = added.linksAwaited() ? scene.today().plusDays(Submission.DAYS_UNTIL_ASKED) : told.linksAwaited();
        var more = told.adding(added.sent(), added.documents(), links, asked);
        var corrected = entry.get()
                .corrected(more, author.id(), scene.now(), scene.source().identity());
        return handing.in(corrected, author, scene);
    }

    /** Only its author adds to an entry, and not to one that is withdrawn. */
    private static Optional<Ending> refusal(Added added, Scene scene) {
        var found = added.entries().stream().findFirst().flatMap(scene.view()::entry);
        if (found.isEmpty()) {
            return Rights.memberOfAny(scene).or(() -> Optional.of(Ending.saying(scene.html("review.gone"))));
        }
        var entry = found.get();
        return Rights.memberOf(entry.project(), scene)
                .or(() -> Rights.isAuthor(entry, scene)
                        ? Optional.empty()
                        : Optional.of(Ending.saying(scene.html("rights.authors-only"))))
                .or(() -> entry.state() == Entry.State.WITHDRAWN
                        ? Optional.of(Ending.saying(scene.html("browse.withdrawn")))
                        : Optional.empty());
    }

    @Override
    public String title(Added added, Scene scene) {
        return added.entries().stream()
                .findFirst()
                .flatMap(scene.view()::entry)
                .map(entry -> scene.plain("add-evidence.title", "number", entry.number()))
                .orElseGet(() -> scene.plain("browse.title"));
    }
}
