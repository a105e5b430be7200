package kz.esep.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.esep.card.ProjectCard;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.facts.IndicatorFact.OneEvent;
import kz.esep.journal.EntryId;
import kz.esep.plan.Basis;
import kz.esep.plan.DocumentKind;
import kz.esep.plan.Indicator;
import kz.esep.survey.Outcome;
import org.jspecify.annotations.Nullable;

/** Makes the fact of an indicator out of accepted entries, by its basis. */
final class IndicatorRules {

    private final FileRules files;
    private final Places places;
    private final HeadCounts heads;
    private final ProjectCard card;
    private final List<Outcome> surveys;

    IndicatorRules(
            Map<FileId, Evidence> evidence, Places places, HeadCounts heads, ProjectCard card, List<Outcome> surveys) {
        this.files = new FileRules(evidence);
        this.places = places;
        this.heads = heads;
        this.card = card;
        this.surveys = surveys;
    }

    /** An indicator beside its fact, with the events that break what is due for each of them. */
    IndicatorFact fact(Indicator indicator, List<Indicator> siblings, List<Accepted> own) {
        var figure = figure(indicator, siblings, own);
        var apart = figure == null
                ? List.<OneEvent>of()
                : new Norms(places).apart(indicator, own, event -> figure(indicator, siblings, event));
        return new IndicatorFact(indicator, figure, apart);
    }

    /**
     * The fact of an indicator, null where nobody logged any of it.
     *
     * @param siblings all indicators of the same activity, to tell whose documents are whose
     * @param own the accepted entries that count for it
     */
    @Nullable
    Figure figure(Indicator indicator, List<Indicator> siblings, List<Accepted> own) {
        if (indicator.basis() == Basis.MANUAL) {
            return manual(indicator, own);
        }
        if (indicator.basis() == Basis.SURVEY) {
            return surveyed(indicator);
        }
        if (own.isEmpty()) {
            return null;
        }
        var figure = switch (indicator.basis()) {
            case ASKED -> asked(indicator, own);
            case LATEST -> latest(indicator, own);
            case ENTRIES -> count(own.size(), own);
            case PARTICIPANTS -> participants(indicator, own);
            case PLACES -> count(places.distinct(own).size(), own);
            case DISTRICTS ->
                places.districts(own).map(found -> count(found.size(), own)).orElse(null);
            case FILES -> files.figure(indicator, siblings, own);
            case PUBLICATIONS -> publications(indicator, own);
            case SURVEY, MANUAL -> null;
        };
        return figure == null ? null : perEvent(indicator, figure, own);
    }

    /** What the card tells; nothing logged is behind it. */
    private @Nullable Figure manual(Indicator indicator, List<Accepted> own) {
        return card.manual(indicator.id())
                .map(fact -> perEvent(indicator, new Figure(fact.values(), null, List.of(), List.of(), null), own))
                .orElse(null);
    }

    /** The share that the latest survey has found, never a sum of several. */
    private @Nullable Figure surveyed(Indicator indicator) {
        return surveys.stream()
                .filter(one -> one.indicator().equals(indicator.id()))
                .max(Comparator.comparing(Outcome::at))
                .map(one -> Figure.of(one.percent(), events(one)).among(one.respondents()))
                .orElse(null);
    }

    private static List<EntryId> events(Outcome survey) {
        return survey.entry() == null ? List.of() : List.of(survey.entry());
    }

    private static @Nullable Figure asked(Indicator indicator, List<Accepted> own) {
        var measured = own.stream()
                .filter(one -> one.happening().measure(indicator.id()).isPresent())
                .toList();
        return measured.isEmpty()
                ? null
                : Figure.of(
                        measured.stream()
                                .map(one ->
                                        one.happening().measure(indicator.id()).orElseThrow())
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                        Accepted.entries(measured));
    }

    private static @Nullable Figure latest(Indicator indicator, List<Accepted> own) {
        for (var one : own.reversed()) {
            var measure = one.happening().measure(indicator.id());
            if (measure.isPresent()) {
                return Figure.of(measure.get(), List.of(one.entry()));
            }
        }
        return null;
    }

    /** The head counts; where the plan is {@code N/1} with attendance lists, the lists that were filed beside them. */
    private @Nullable Figure participants(Indicator indicator, List<Accepted> own) {
        var people = heads.figure(own);
        var plan = indicator.plan();
        if (people == null || plan == null || plan.compound().size() != 2) {
            return people;
        }
        var lists = files.documents(DocumentKind.LIST, own);
        return lists.isEmpty()
                ? people
                : new Figure(
                        List.of(people.value().orElseThrow(), BigDecimal.valueOf(lists.size())),
                        null,
                        people.entries(),
                        lists,
                        null);
    }

    private static @Nullable Figure publications(Indicator indicator, List<Accepted> own) {
        var wanted = Outlets.of(indicator);
        var keys = new ArrayList<String>();
        var entries = new ArrayList<EntryId>();
        for (var one : own) {
            for (var publication : one.happening().publications()) {
                if (wanted.contains(publication)) {
                    entries.add(one.entry());
                    if (!keys.contains(publication.key())) {
                        keys.add(publication.key());
                    }
                }
            }
        }
        return keys.isEmpty()
                ? null
                : Figure.of(
                        BigDecimal.valueOf(keys.size()),
                        entries.stream().distinct().toList());
    }

    /** Nothing counted is nothing told, so it is no figure. */
    private static @Nullable Figure count(int number, List<Accepted> own) {
        return number == 0 ? null : Figure.of(BigDecimal.valueOf(number), Accepted.entries(own));
    }

    /** A figure that is due per event tells over how many events it was taken. */
    private static Figure perEvent(Indicator indicator, Figure figure, List<Accepted> own) {
        var plan = indicator.plan();
        return plan == null || plan.scope() == null || indicator.basis() == Basis.LATEST
                ? figure
                : new Figure(
                        figure.parts(),
                        figure.text(),
                        figure.entries(),
                        figure.files(),
                        Objects.requireNonNullElse(figure.happenings(), own.size()));
    }
}
