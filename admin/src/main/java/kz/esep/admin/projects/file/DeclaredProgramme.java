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
        var language = file.written();
        var table = file.resultsTable();
        return new Programme(
                file.smallProjects().stream().map(one -> project(one, language)).toList(),
                table == null
                        ? List.of()
                        : table.rows().stream().map(row -> row(row, language)).toList(),
                table == null ? Map.of() : ProgrammeFile.numbers(table.totals()),
                file.links());
    }

    private static Programme.SmallProject project(ProgrammeFile.SmallProject one, Language language) {
        var title = Text.in(one.title(), language, language);
        return new Programme.SmallProject(
                title == null ? "–" : title,
                Text.in(one.organisation(), language, language),
                Text.in(one.tableLabel(), language, language),
                one.budgetEur() == null ? one.budgetKzt() : one.budgetEur(),
                "completed".equals(one.status()),
                one.activities().stream().map(part -> part(part, language)).toList());
    }

    private static Programme.Part part(ProgrammeFile.Deed part, Language language) {
        return new Programme.Part(
                part.kind() == null ? "" : part.kind().toLowerCase(Locale.ROOT),
                or(Text.in(part.description(), language, language)),
                part.participants(),
                part.quantity(),
                part.countsInParticipantTotal());
    }

    private static Programme.Row row(Map<String, @Nullable JsonNode> members, Language language) {
        return new Programme.Row(ProgrammeFile.label(members, language), ProgrammeFile.numbers(members));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
