package kz.esep.facts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.esep.card.ProjectCard;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.facts.IndicatorFact.OneEvent;
import kz.esep.journal.EntryId;
import kz.esep.journal.Happening;
import kz.esep.plan.Activity;
import kz.esep.plan.Basis;
import kz.esep.plan.DocumentKind;
import kz.esep.plan.Indicator;
import kz.esep.plan.Project;
import kz.esep.plan.Quantity.Comparator;

/** What a plan promises for every event, held against one entry before anybody has accepted it. */
final class NormsOfEntry {

    private static final EntryId THIS = new EntryId("this");

    private final Activity activity;
    private final Accepted one;
    private final Map<FileId, Evidence> files;
    private final Places places;
    private final IndicatorRules rules;

    private NormsOfEntry(Project project, Activity activity, Happening told, Collection<Evidence> files) {
        this.activity = activity;
        this.one = new Accepted(THIS, 0, told);
        this.files = files.stream().collect(Collectors.toMap(Evidence::id, Function.identity(), (file, same) -> file));
        this.places = new Places(project);
        var heads = new HeadCounts(project.reckoning(), List.of(one), Map.of());
        this.rules = new IndicatorRules(this.files, places, heads, ProjectCard.empty(project.id()), List.of());
    }

    /**
     * The norms that an entry stays below, each with what the entry gives.
     *
     * @param lacking what its rule of evidence finds missing already: nothing is said twice
     */
    static List<IndicatorFact> below(
            Project project, Activity activity, Happening told, Collection<Evidence> files, MissingFiles lacking) {
        var due = activity.indicators().stream().filter(Norms::isForEveryEntry).toList();
        if (due.isEmpty()) {
            return List.of();
        }
        var norms = new NormsOfEntry(project, activity, told, files);
        return due.stream()
                .filter(indicator -> norms.isKnown(indicator) && !isSaid(indicator, lacking))
                .flatMap(indicator -> norms.below(indicator).stream())
                .toList();
    }

    private List<IndicatorFact> below(Indicator indicator) {
        var plan = indicator.plan();
        if (plan == null || plan.comparator() == Comparator.AT_MOST) {
            return List.of();
        }
        return new Norms(places)
                .apart(indicator, List.of(one), event -> rules.figure(indicator, activity.indicators(), event)).stream()
                        .map(OneEvent::fact)
                        .map(fact -> new IndicatorFact(indicator.planned(plan.forOne()), fact))
                        .toList();
    }

    /** Nobody can say yet how many files or links there will be while some are on the way or promised. */
    private boolean isKnown(Indicator indicator) {
        return switch (indicator.basis()) {
            case FILES ->
                one.happening().files().stream()
                        .allMatch(file ->
                                files.containsKey(file) && files.get(file).isStored());
            case PUBLICATIONS -> one.happening().linksAwaited() == null;
            case PARTICIPANTS -> one.happening().participants() != null;
            case ASKED, LATEST, ENTRIES, PLACES, DISTRICTS, SURVEY, MANUAL -> true;
        };
    }

    private static boolean isSaid(Indicator indicator, MissingFiles lacking) {
        if (indicator.basis() != Basis.FILES) {
            return false;
        }
        var name = indicator.name().in(indicator.name().original());
        return DocumentKind.of(name)
                .map(kind -> lacking.documents().stream().anyMatch(document -> document.kind() == kind))
                .orElse(lacking.photos() > 0 && FileRules.isOfPhotosAlone(name));
    }
}
