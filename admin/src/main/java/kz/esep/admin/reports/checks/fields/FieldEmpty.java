package kz.esep.admin.reports.checks.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.admin.reports.checks.Nothing;
import kz.esep.facts.Facts;
import kz.esep.facts.SocioEconomic;
import kz.esep.facts.Statistics.Breakdown;
import kz.esep.language.Phrase;
import kz.esep.language.Wording;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;

/** A field of the form that nobody has filled in. Source: final report form, sections 0, 1 and 5 of its description. */
final class FieldEmpty implements Check<Facts> {

    /** Only a person can write them. Source: final report form, sections 5 to 7 of its description. */
    private static final List<String> WRITTEN_ONLY = List.of("change", "story", "result2", "result3");

    @Override
    public String code() {
        return "FIELD_EMPTY";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return Stream.of(
                        card(facts),
                        people(facts),
                        socioEconomic(facts),
                        told(facts),
                        narratives(facts),
                        remarks(facts))
                .flatMap(findings -> findings);
    }

    private Stream<Finding> card(Facts facts) {
        var project = facts.project();
        var grant = project.grant();
        var grantee = project.grantee();
        var empty = new ArrayList<Finding>();
        ifEmpty("grantee.name", grantee.name(), empty);
        ifEmpty("grantee.head", grantee.head(), empty);
        ifEmpty("grantee.address", grantee.address(), empty);
        ifEmpty("grantee.phone", grantee.phone(), empty);
        ifEmpty("project.title", hasTitle(project) ? project.title() : null, empty);
        ifEmpty("project.goal", project.goal(), empty);
        ifEmpty("grant.contractNumber", grant.contractNumber(), empty);
        ifEmpty("grant.contractDate", grant.contractDate(), empty);
        ifEmpty("grant.amountKzt", grant.amount(), empty);
        ifEmpty("project.start", project.period().start(), empty);
        ifEmpty("project.end", project.period().end(), empty);
        return empty.stream();
    }

    /** A project without a title is called by its id. */
    private static boolean hasTitle(Project project) {
        return !project.title()
                .in(project.title().original())
                .equals(project.id().value());
    }

    private void ifEmpty(String field, @Nullable Object value, List<Finding> empty) {
        var text = value instanceof Wording words ? words.in(words.original()) : String.valueOf(value);
        if (value == null || Nothing.isDash(text)) {
            empty.add(empty(field, field));
        }
    }

    /** The three tables of the statistics: one finding for all, or for each that is empty beside one that is not. */
    private Stream<Finding> people(Facts facts) {
        if (facts.origin() != Facts.Origin.DECLARED) {
            return Stream.empty();
        }
        var tables = facts.statistics().tables();
        var empty = tables.stream()
                .filter(table -> table.total() == null && table.parts().isEmpty())
                .toList();
        return empty.size() == tables.size()
                ? Stream.of(empty("statistics", "statistics"))
                : empty.stream().map(table -> empty("statistics." + lower(table), "statistics." + lower(table)));
    }

    private Finding empty(String where, String field) {
        return Found.warning(code(), where)
                .with("field", Phrase.of("findings.field." + field))
                .finding();
    }

    private static String lower(Breakdown table) {
        return table.table().name().toLowerCase(Locale.ROOT);
    }

    /** Rows without a fact in a table that is filled in otherwise. */
    private Stream<Finding> socioEconomic(Facts facts) {
        var empty = facts.socioEconomic().stream()
                .filter(line -> line.fact() == null)
                .map(line -> line.row().ordinal() + 1)
                .toList();
        if (empty.isEmpty() || empty.size() == SocioEconomic.Row.values().length) {
            return Stream.empty();
        }
        return Stream.of(Found.warning(code(), "socioEconomic")
                .as("rows")
                .with("rows", empty.stream().map(row -> row.toString()).collect(Collectors.joining(", ")))
                .figure("count", empty.size())
                .finding());
    }

    private Stream<Finding> told(Facts facts) {
        var proposals = facts.told().proposals();
        var withoutKind =
                proposals.stream().filter(one -> one.grantType() == null).count();
        return withoutKind == 0
                ? Stream.empty()
                : Stream.of(Found.warning(code(), "proposals.grantType")
                        .as("grant-type")
                        .figure("count", withoutKind)
                        .figure("proposals", proposals.size())
                        .finding());
    }

    /** Sections that nothing can be counted for, of a project whose texts are kept here. */
    private Stream<Finding> narratives(Facts facts) {
        var told = facts.told();
        if (facts.origin() == Facts.Origin.DECLARED) {
            return Stream.empty();
        }
        return WRITTEN_ONLY.stream()
                .filter(section -> told.narrative(section).isEmpty())
                .filter(section -> !section.equals("story") || told.story() == null)
                .map(section -> Found.warning(code(), "narratives." + section)
                        .as("narrative")
                        .with("section", Names.ofSection(facts, section))
                        .finding());
    }

    private Stream<Finding> remarks(Facts facts) {
        return facts.activities().stream()
                .filter(activity -> activity.remark() != null && Nothing.isMark(activity.remark()))
                .map(activity -> Found.warning(code(), Names.where(activity))
                        .as("remark")
                        .with("activity", Names.of(activity))
                        .with(
                                "mark",
                                activity.remark() == null
                                        ? ""
                                        : activity.remark().strip())
                        .finding());
    }
}
