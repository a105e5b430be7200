package kz.esep.admin.projects.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.admin.projects.file.ContractPart.ChangePart;
import kz.esep.admin.projects.file.ProjectFile.PlacePart;
import kz.esep.admin.projects.file.ProjectFile.TaskPart;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.Activity;
import kz.esep.plan.ActivityId;
import kz.esep.plan.Basis;
import kz.esep.plan.ContractChange;
import kz.esep.plan.EvidenceRule;
import kz.esep.plan.Grant;
import kz.esep.plan.Grantee;
import kz.esep.plan.Indicator;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.KnownPlace;
import kz.esep.plan.Period;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Reckoning;
import kz.esep.plan.Task;
import kz.esep.plan.reading.ScopeBases;
import org.jspecify.annotations.Nullable;

/**
 * The plan that a project file describes. Ids are {@code t<task>a<activity>} and {@code …i<n>}; unnumbered blocks are
 * {@code x<k>a<n>}, indicators of the project {@code p<n>}. Nothing that a report declares as done becomes part of it.
 */
final class Plan {

    private final Language language;

    private Plan(Language language) {
        this.language = language;
    }

    /** The project of a file that {@link ProjectFiles} has read; one without a title is called by its id. */
    static Project of(ProjectFile file, ProjectId id) {
        return new Plan(file.written()).project(file, id);
    }

    private Project project(ProjectFile file, ProjectId id) {
        var card = file.project();
        var whole = projectIndicators(file.projectIndicators());
        var title = card == null ? null : wording(card.title());
        return new Project(
                id,
                0,
                language,
                title == null ? Wording.of(language, id.value()) : title,
                card == null ? null : wording(card.goal()),
                card == null ? null : wording(card.region()),
                period(card),
                grant(file.grant()),
                grantee(file.grantee()),
                withBases(tasks(file.tasks()), whole),
                whole,
                file.places().stream().map(this::place).toList(),
                card == null ? null : card.closed(),
                new Reckoning(
                        Optional.ofNullable(file.participantsCounted())
                                .flatMap(KnownWords::unit)
                                .orElse(Reckoning.USUAL.unit()),
                        KnownWords.statusMode(file.statisticsMode())));
    }

    private KnownPlace place(PlacePart part) {
        return new KnownPlace(
                required(part.name()), part.aliases(), part.latitude(), part.longitude(), wording(part.district()));
    }

    /** How many meetings or districts a plan "for each" is due for is told by other indicators. */
    private static List<Task> withBases(List<Task> tasks, List<Indicator> whole) {
        var all = Stream.concat(
                        tasks.stream()
                                .flatMap(task -> task.activities().stream())
                                .flatMap(activity -> activity.indicators().stream()),
                        whole.stream())
                .toList();
        var bases = ScopeBases.in(all);
        return tasks.stream()
                .map(task -> new Task(
                        task.number(),
                        task.title(),
                        task.activities().stream()
                                .map(a -> a.with(a.title(), a.places(), bases.known(a.indicators())))
                                .toList()))
                .toList();
    }

    private static Period period(ProjectFile.@Nullable Card card) {
        return card == null
                ? new Period(null, null, null, false)
                : new Period(card.start(), card.end(), card.periodText(), "month".equals(card.periodPrecision()));
    }

    private Grant grant(@Nullable ContractPart contract) {
        return contract == null
                ? new Grant(null, null, null, null, null, null, null)
                : new Grant(
                        wording(contract.operator()),
                        wording(contract.customer()),
                        contract.contractNumber(),
                        contract.contractDate(),
                        wording(contract.field()),
                        wording(contract.priority()),
                        wording(contract.type()),
                        contract.announcedKzt(),
                        contract.amountKzt(),
                        contract.changes().stream().map(this::change).toList());
    }

    private ContractChange change(ChangePart part) {
        var date = Objects.requireNonNull(part.date(), "the reader refuses files without it");
        var number = part.number();
        return new ContractChange(
                part.key() == null ? date + (number == null ? "" : " " + number) : part.key(),
                date,
                number,
                required(part.reason()),
                part.amountKzt(),
                part.start(),
                part.end(),
                Boolean.TRUE.equals(part.cancels()));
    }

    private Grantee grantee(ProjectFile.@Nullable Organisation organisation) {
        return organisation == null
                ? new Grantee(null, null, null, null)
                : new Grantee(
                        wording(organisation.name()),
                        organisation.head(),
                        wording(organisation.address()),
                        organisation.phone());
    }

    private List<Task> tasks(List<TaskPart> parts) {
        var tasks = new ArrayList<Task>();
        int unnumbered = 0;
        var known = new HashSet<String>();
        for (var part : parts) {
            var prefix = own(part.number() == null ? "x" + ++unnumbered : "t" + part.number(), known);
            tasks.add(new Task(part.number(), required(part.title()), activities(part, prefix)));
        }
        return tasks;
    }

    /** An activity without a number takes the first one that is free, so that its id is its own. */
    private List<Activity> activities(TaskPart task, String prefix) {
        var taken = new ArrayList<>(task.activities().stream()
                .map(ActivityPart::number)
                .filter(Objects::nonNull)
                .<Integer>map(Objects::requireNonNull)
                .toList());
        var activities = new ArrayList<Activity>();
        var known = new HashSet<String>();
        for (var part : task.activities()) {
            var number = part.number() == null ? firstFree(taken) : part.number();
            var id = part.id() == null ? own(prefix + "a" + number, known) : part.id();
            activities.add(activity(part, number, id));
        }
        return activities;
    }

    /** A published report may have one number twice; then the second one is told apart. */
    private static String own(String id, Set<String> known) {
        var own = id;
        for (int again = 2; !known.add(own); again++) {
            own = id + "-" + again;
        }
        return own;
    }

    private static int firstFree(List<Integer> taken) {
        int number = 1;
        while (taken.contains(number)) {
            number++;
        }
        taken.add(number);
        return number;
    }

    private Activity activity(ActivityPart part, int number, String id) {
        var places = part.planned() == null ? part.places() : part.planned().places();
        return new Activity(
                new ActivityId(id),
                number,
                required(part.title()),
                places.stream()
                        .map(this::wording)
                        .filter(Objects::nonNull)
                        .<Wording>map(Objects::requireNonNull)
                        .toList(),
                indicators(part, id),
                Optional.ofNullable(part.kind()).flatMap(KnownWords::event).orElse(null),
                evidence(part.evidence()));
    }

    private static @Nullable EvidenceRule evidence(@Nullable EvidencePart part) {
        return part == null
                ? null
                : new EvidenceRule(
                        Objects.requireNonNullElse(part.photos(), 0),
                        part.documents().stream()
                                .flatMap(word -> KnownWords.document(word).stream())
                                .collect(Collectors.toSet()),
                        part.bilingual().stream()
                                .flatMap(word -> KnownWords.document(word).stream())
                                .collect(Collectors.toSet()),
                        Objects.requireNonNullElse(part.links(), 0),
                        Boolean.TRUE.equals(part.survey()));
    }

    private List<Indicator> indicators(ActivityPart part, String id) {
        var proposal = ProposedBasis.of(part, language);
        var indicators = new ArrayList<Indicator>();
        for (int i = 0; i < part.indicators().size(); i++) {
            var indicator = part.indicators().get(i);
            indicators.add(indicator(indicator, id + "i" + (i + 1), proposal.get(i)));
        }
        return indicators;
    }

    private List<Indicator> projectIndicators(List<IndicatorPart> parts) {
        var indicators = new ArrayList<Indicator>();
        for (int i = 0; i < parts.size(); i++) {
            indicators.add(indicator(parts.get(i), "p" + (i + 1), ProposedBasis.ofProject(parts.get(i), language)));
        }
        return indicators;
    }

    private Indicator indicator(IndicatorPart part, String id, Basis proposed) {
        var kept = ProposedBasis.named(part.basis());
        var name = required(part.name());
        var plan = Quantities.of(part, name);
        return new Indicator(
                new IndicatorId(part.id() == null ? id : part.id()),
                name,
                wording(part.unit()),
                plan,
                kept.orElse(proposed),
                kept.isPresent() && !Boolean.FALSE.equals(part.basisConfirmed()));
    }

    private Wording required(@Nullable Text text) {
        return Objects.requireNonNull(wording(text), "the reader refuses files without it");
    }

    private @Nullable Wording wording(@Nullable Text text) {
        return Text.wording(text, language);
    }
}
