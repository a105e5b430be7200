package kz.esep.admin.reports.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.facts.Facts;
import kz.esep.facts.Figure;
import kz.esep.facts.IndicatorFact;
import kz.esep.facts.IndicatorFact.Standing;
import kz.esep.facts.Link;
import kz.esep.facts.Statistics.Breakdown;
import kz.esep.facts.Told;
import kz.esep.language.AmountInWords;

/** Writes about a project as a whole what its record says, in the figures of the tables. */
final class Summary {

    private final Scribe scribe;
    private final Facts facts;

    Summary(Scribe scribe, Facts facts) {
        this.scribe = scribe;
        this.facts = facts;
    }

    /** How much was done: events, places, participants, publications. */
    List<Line> achieved() {
        var sentences = new ArrayList<Line>();
        var planned = facts.accounts().stream()
                .filter(one -> one.happening().activity() != null)
                .count();
        if (planned > 0) {
            sentences.add(Line.plain(scribe.prose("sum.events", "count", planned, "places", places())));
        }
        total().ifPresent(total -> sentences.add(said("sum.participants", "count", scribe.number(total))));
        var links = facts.activities().stream()
                .flatMap(activity -> activity.links().stream())
                .map(Link::url)
                .distinct()
                .count();
        if (links > 0) {
            sentences.add(said("sum.links", "count", links));
        }
        return Sentences.joined(sentences).stream().toList();
    }

    private long places() {
        return facts.activities().stream()
                .flatMap(activity -> activity.places().stream())
                .distinct()
                .count();
    }

    private Optional<BigDecimal> total() {
        return Optional.ofNullable(facts.statistics().gender().total()).flatMap(Figure::value);
    }

    /** How many indicators were met; what was not is the section on deviations. */
    List<Line> goal() {
        var measured = count(Standing.MET, Standing.EXCEEDED, Standing.NOT_MET);
        if (measured == 0) {
            return List.of();
        }
        var sentences = new ArrayList<Line>();
        sentences.add(said(
                "sum.goal",
                "measured",
                measured,
                "met",
                count(Standing.MET),
                "exceeded",
                count(Standing.EXCEEDED),
                "missed",
                count(Standing.NOT_MET)));
        var unknown = count(Standing.NO_FACT, Standing.UNMEASURED);
        if (unknown > 0) {
            sentences.add(said("sum.unknown", "count", unknown));
        }
        return Sentences.joined(sentences).stream().toList();
    }

    private long count(Standing... standings) {
        return facts.allIndicators()
                .map(IndicatorFact::standing)
                .filter(List.of(standings)::contains)
                .count();
    }

    /** Who took part: the three tables in words, without what is zero. */
    List<Line> people() {
        return facts.statistics().tables().stream()
                .flatMap(table -> inWords(table).stream())
                .toList();
    }

    private Optional<Line> inWords(Breakdown table) {
        var parts = table.table().categories().stream()
                .flatMap(category -> table.part(category).flatMap(Figure::value).stream()
                        .filter(value -> value.signum() > 0)
                        .map(value ->
                                scribe.prose("category." + category.replace("+", "")) + " – " + scribe.number(value)))
                .toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var name = table.table().name().toLowerCase(Locale.ROOT);
        return Optional.of(said("sum." + name, "parts", String.join(", ", parts)));
    }

    /** The facts of the socio-economic table in words, sums of money in figures and words. */
    List<Line> effect() {
        var told = facts.socioEconomic().stream()
                .filter(row -> row.fact() != null)
                .flatMap(row -> Objects.requireNonNull(row.fact()).value().stream()
                        .map(value -> scribe.prose("effect." + row.row()) + " – "
                                + (row.row().isMoney()
                                        ? AmountInWords.official(value, scribe.language())
                                        : scribe.number(value))))
                .toList();
        return told.isEmpty() ? List.of() : List.of(Sentences.sentence(Line.plain(String.join("; ", told))));
    }

    /** The partners with what they did. */
    List<Line> partners() {
        var named = facts.told().partners().stream()
                .filter(partner -> partner.name() != null)
                .map(this::partner)
                .toList();
        return named.isEmpty()
                ? List.of()
                : List.of(Sentences.prefixed(scribe.prose("sum.partners"), Sentences.listed(named, "; ")));
    }

    private Line partner(Told.Partner partner) {
        return Sentences.listed(
                Stream.of(partner.name(), partner.role())
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .map(scribe::line)
                        .toList(),
                " – ");
    }

    private Line said(String key, Object... namesAndValues) {
        return Line.plain(scribe.prose(key, namesAndValues));
    }
}
