package kz.esep.admin.projects.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kz.esep.admin.Cases;
import kz.esep.plan.Basis;
import kz.esep.plan.Indicator;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import org.junit.jupiter.api.Test;

/**
 * Publishes what is proposed for the indicators of three real plans, judged by a reader. To write the page anew after a
 * change of the rules, run this test with {@code -Desep.write=true} and read the difference.
 */
class BasisProposalsTest {

    private static final Path PAGE = Path.of("..", "docs", "basis-proposals.md");
    private static final String JUDGED = "/basis-judged.tsv";

    @Test
    void thePageShowsEveryProposalAndHowGoodItIs() throws IOException {
        var page = page();
        if (Boolean.getBoolean("esep.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void nineInTenProposalsAreRight() throws IOException {
        var rows = rows();
        assertThat(rows.stream().filter(row -> row.verdict.startsWith("right")).count() * 10)
                .isGreaterThanOrEqualTo(rows.size() * 9L);
    }

    private static String page() throws IOException {
        var rows = rows();
        var right = rows.stream().filter(row -> row.verdict.startsWith("right")).count();
        var page = new StringBuilder("""
                # Proposed bases of the indicators of all cases

                What the fact of an indicator is made of is proposed at import from its name and unit, and confirmed by the
                coordinator. This page is written by `BasisProposalsTest`; a reader has judged every line against the plan and
                the report. The judgement is in `admin/src/test/resources/basis-judged.tsv`. The consolidated report and the
                programme of small projects have no indicators.

                """);
        page.append("Right: ").append(right).append(" of ").append(rows.size()).append(".\n");
        String project = "";
        for (var row : rows) {
            if (!row.project.equals(project)) {
                project = row.project;
                page.append("\n## ").append(project).append("\n\n");
                page.append("| id | indicator | unit | proposed | judged |\n|---|---|---|---|---|\n");
            }
            page.append("| ")
                    .append(String.join(" | ", row.id, row.name, row.unit, row.proposed, row.verdict))
                    .append(" |\n");
        }
        return page.toString();
    }

    private static List<Row> rows() throws IOException {
        var judged = judged();
        var rows = new ArrayList<Row>();
        for (var name : Cases.PROJECTS) {
            var project = Plan.of(Cases.file(name), new ProjectId(name));
            project.activities()
                    .flatMap(activity -> activity.indicators().stream())
                    .forEach(indicator -> rows.add(row(project, indicator, judged)));
            project.indicators().forEach(indicator -> rows.add(row(project, indicator, judged)));
        }
        return rows;
    }

    private static Row row(Project project, Indicator indicator, Map<String, Judgement> judged) {
        var proposed = indicator.basis().name().toLowerCase(Locale.ROOT);
        var better = judged.get(project.id() + " " + indicator.id());
        var verdict = better == null ? "right" : better.verdict(proposed);
        var unit = indicator.unit();
        return new Row(
                project.id().value(),
                indicator.id().value(),
                indicator.name().in(project.language()),
                unit == null ? "" : unit.in(project.language()),
                proposed,
                verdict);
    }

    /** What a reader would have chosen instead, and why; every other proposal was found right. */
    private static Map<String, Judgement> judged() throws IOException {
        var judged = new HashMap<String, Judgement>();
        try (var stream = BasisProposalsTest.class.getResourceAsStream(JUDGED)) {
            var text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            for (var line : text.lines().filter(one -> !one.startsWith("#")).toList()) {
                var parts = line.split("\t");
                judged.put(
                        parts[0] + " " + parts[1],
                        new Judgement(Basis.valueOf(parts[2].toUpperCase(Locale.ROOT)), parts[3]));
            }
        }
        return judged;
    }

    private record Judgement(Basis best, String why) {
        String verdict(String proposed) {
            var name = best.name().toLowerCase(Locale.ROOT);
            return name.equals(proposed) ? "right: " + why : "**" + name + "**: " + why;
        }
    }

    private record Row(String project, String id, String name, String unit, String proposed, String verdict) {}
}
