package kz.esep.admin.projects.file;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.esep.admin.reports.checks.programme.Programme;
import kz.esep.language.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a programme declares of its small projects. */
final class DeclaredProgramme {

    private DeclaredProgramme() {}

    static Programme of(ProgrammeFile file) {
        var language = Language.of(file.language());
        var table = file.resultsTable();
        return new Programme(
                file.smallProjects().stream().map(one -> project(one, language)).toList(),
                table == null
                        ? List.of()
                        : table.rows().stream().map(DeclaredProgramme::row).toList(),
                table == null ? Map.of() : ProgrammeFile.numbers(table.totals()),
                file.links());
    }

    private static Programme.SmallProject project(ProgrammeFile.SmallProject one, Language language) {
        var title = Text.in(one.title(), language, language);
        return new Programme.SmallProject(
                title == null ? "–" : title,
                Text.in(one.organisation(), language, language),
                one.tableLabel(),
                one.budgetEur() == null ? one.budgetKzt() : one.budgetEur(),
                one.activities().stream().map(part -> part(part, language)).toList());
    }

    private static Programme.Part part(ProgrammeFile.Part part, Language language) {
        return new Programme.Part(
                part.kind() == null ? "" : part.kind().toLowerCase(Locale.ROOT),
                or(Text.in(part.description(), language, language)),
                part.participants(),
                part.quantity(),
                part.countsInParticipantTotal());
    }

    private static Programme.Row row(Map<String, @Nullable JsonNode> members) {
        var label = members.get("label");
        return new Programme.Row(label == null ? "" : label.asString(""), ProgrammeFile.numbers(members));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
