package kz.esep.admin.projects.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.facts.Figure;
import kz.esep.facts.IndicatorFact;
import kz.esep.facts.Link;
import kz.esep.facts.Occasion;
import kz.esep.facts.SocioEconomic;
import kz.esep.facts.Statistics;
import kz.esep.facts.Statistics.Breakdown;
import kz.esep.facts.Statistics.Table;
import kz.esep.facts.Told;
import kz.esep.language.Language;
import kz.esep.plan.Activity;
import kz.esep.plan.Indicator;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Task;
import org.jspecify.annotations.Nullable;

/** What a published report declares: its own figures and words, with nothing logged behind them. */
public final class DeclaredFacts {

    private final ProjectFile file;
    private final Language language;

    private DeclaredFacts(ProjectFile file) {
        this.file = file;
        this.language = file.written();
    }

    /** The facts that a file declares, beside the plan in it. */
    public static Facts of(ProjectFile file, ProjectId id) {
        return new DeclaredFacts(file).facts(id);
    }

    private Facts facts(ProjectId id) {
        var project = Plan.of(file, id);
        var activities = new ArrayList<ActivityFacts>();
        for (int t = 0; t < file.tasks().size(); t++) {
            var task = project.tasks().get(t);
            for (int a = 0; a < task.activities().size(); a++) {
                var part = file.tasks().get(t).activities().get(a);
                activities.add(activity(part, task, task.activities().get(a)));
            }
        }
        return new Facts(
                Facts.Origin.DECLARED,
                project,
                activities,
                indicators(file.projectIndicators(), project.indicators()),
                List.of(),
                statistics(),
                socioEconomic(),
                told(),
                List.of(),
                List.of());
    }

    private ActivityFacts activity(ActivityPart part, Task task, Activity activity) {
        var results = text(part.shortTermResults());
        var places = part.places().stream()
                .map(place -> Cells.written(text(place)))
                .filter(Objects::nonNull)
                .<String>map(Objects::requireNonNull)
                .toList();
        return new ActivityFacts(
                task,
                activity,
                occasions(part, true),
                places,
                figure(part.events()),
                participants(part),
                Cells.written(text(part.participantsText())),
                reach(part.reach()),
                indicators(part.indicators(), activity.indicators()),
                part.links().stream()
                        .flatMap(Cells::links)
                        .map(url -> new Link(url, List.of()))
                        .toList(),
                results == null ? List.of() : List.of(results),
                text(part.effect()),
                occasions(part, false),
                text(part.operatorRemark()));
    }

    /** The column, or the number that stands there in words: «60 чел.». */
    private @Nullable Figure participants(ActivityPart part) {
        return part.participants() != null
                ? figure(part.participants())
                : Cells.number(text(part.participantsText()))
                        .map(Figure::declared)
                        .orElse(null);
    }

    /** The dates of the report's table, or those that its prose gives elsewhere, which do not fill the cell. */
    private static List<Occasion> occasions(ActivityPart part, boolean ofTable) {
        return part.when().stream()
                .filter(when ->
                        ofTable == (when.source() == null || when.source().equals("table")))
                .map(when -> new Occasion(
                        when.from(),
                        when.to(),
                        when.precision() != null && when.precision().equals("month"),
                        when.text(),
                        null,
                        List.of()))
                .toList();
    }

    private static @Nullable String reach(ActivityPart.@Nullable Reach reach) {
        if (reach == null) {
            return null;
        }
        return reach.value() == null ? reach.text() : reach.value().toPlainString();
    }

    private static List<IndicatorFact> indicators(List<IndicatorPart> parts, List<Indicator> indicators) {
        var facts = new ArrayList<IndicatorFact>();
        for (int i = 0; i < parts.size(); i++) {
            facts.add(new IndicatorFact(indicators.get(i), figure(parts.get(i))));
        }
        return facts;
    }

    private static @Nullable Figure figure(IndicatorPart part) {
        var text = Cells.written(part.factText());
        if (part.fact() == null && text == null) {
            return null;
        }
        return new Figure(parts(part), text, List.of(), List.of(), null);
    }

    /** The parts of a fact follow those of its plan; otherwise they are channels that are summed already. */
    private static List<BigDecimal> parts(IndicatorPart part) {
        if (part.fact() == null) {
            return Cells.number(part.factText()).stream().toList();
        }
        var sameAsPlan = !part.factParts().isEmpty()
                && part.factParts().size() == part.planParts().size()
                && part.factParts().getFirst().compareTo(part.fact()) == 0;
        return sameAsPlan ? part.factParts() : List.of(part.fact());
    }

    private Statistics statistics() {
        var given = file.statistics();
        return given == null
                ? Statistics.none()
                : Statistics.declared(
                        breakdown(Table.GENDER, given.gender()),
                        breakdown(Table.STATUS, given.status()),
                        breakdown(Table.AGE, given.age()));
    }

    private static Breakdown breakdown(Table table, Map<String, @Nullable BigDecimal> given) {
        var parts = new LinkedHashMap<String, Figure>();
        for (var category : Stream.concat(table.categories().stream(), Statistics.APART.stream())
                .toList()) {
            var value = given.get(category);
            if (value != null) {
                parts.put(category, Figure.declared(value));
            }
        }
        return new Breakdown(table, figure(given.get("total")), parts);
    }

    private List<SocioEconomic> socioEconomic() {
        var rows = new ArrayList<SocioEconomic>();
        for (var row : SocioEconomic.Row.values()) {
            var given = file.socioEconomic().stream()
                    .filter(effect -> EffectRows.of(text(effect.indicator())) == row)
                    .findFirst();
            rows.add(new SocioEconomic(
                    row,
                    figure(given.map(EffectPart::plan).orElse(null)),
                    figure(given.map(EffectPart::fact).orElse(null))));
        }
        return rows;
    }

    private Told told() {
        return new Told(
                Text.wording(file.deviationJustification(), language),
                file.partners().stream()
                        .map(p -> new Told.Partner(
                                Text.wording(p.name(), language),
                                Text.wording(p.role(), language),
                                p.contact(),
                                Text.wording(p.note(), language)))
                        .toList(),
                file.proposals().stream().map(this::proposal).toList(),
                file.recommendations().stream()
                        .map(r -> new Told.Recommendation(
                                Text.wording(r.addressee(), language), Text.wording(r.text(), language), r.letter()))
                        .toList(),
                subGrants(file.subGrants()),
                file.evidenceFolders().stream().flatMap(Cells::links).toList());
    }

    private static Told.@Nullable SubGrantsInAll subGrants(@Nullable SubGrantsPart given) {
        return given == null ? null : new Told.SubGrantsInAll(given.count(), given.amountEachKzt(), given.totalKzt());
    }

    private Told.Proposal proposal(ProjectFile.Proposal p) {
        return new Told.Proposal(
                Text.wording(p.field(), language),
                Text.wording(p.priority(), language),
                Text.wording(p.problem(), language),
                p.amountText(),
                p.thousandTenge(),
                null,
                Text.wording(p.grantType(), language),
                Text.wording(p.expectedResult(), language));
    }

    private @Nullable String text(@Nullable Text text) {
        return Text.in(text, language, language);
    }

    private static @Nullable Figure figure(@Nullable BigDecimal value) {
        return value == null ? null : Figure.declared(value);
    }

    private static @Nullable Figure figure(@Nullable Integer value) {
        return value == null ? null : Figure.declared(BigDecimal.valueOf(value));
    }
}
