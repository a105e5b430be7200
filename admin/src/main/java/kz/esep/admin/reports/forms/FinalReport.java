package kz.esep.admin.reports.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.esep.admin.reports.forms.Value.Blocks;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Mark;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.admin.reports.forms.Value.Source;
import kz.esep.drafts.OfferedForm;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.language.AmountInWords;
import kz.esep.language.Dates;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import kz.esep.plan.Grantee;
import kz.esep.plan.Project;
import kz.esep.plan.Task;
import org.jspecify.annotations.Nullable;

/** The final report on a state grant project («Заключительный отчет»). */
final class FinalReport implements Form<Subject.OfProject> {

    private final Phrases phrases;

    FinalReport(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public OfferedForm kind() {
        return OfferedForm.FINAL_REPORT;
    }

    @Override
    public Class<Subject.OfProject> about() {
        return Subject.OfProject.class;
    }

    @Override
    public Map<String, Value> content(Subject.OfProject subject, Language language) {
        var facts = subject.facts();
        var scribe = new Scribe(language, facts.project().language(), phrases);
        var table = new MainTable(scribe);
        var content = new LinkedHashMap<String, Value>();
        card(facts.project(), scribe, language, content);
        content.put("tasks", tasks(facts, scribe, table));
        content.put("main_rows", table.rows(facts));
        content.put("main_note", Said.of(new Counted(scribe).unit(facts)));
        new Deviations(scribe, table).into(content, facts);
        facts.socioEconomic().forEach(line -> {
            var row = "effect" + (line.row().ordinal() + 1);
            content.put(row + "_plan", scribe.figure(line.plan()));
            content.put(row + "_fact", scribe.figure(line.fact()));
        });
        statistics(facts, scribe, content);
        new ToldTables(scribe).into(content, facts.told());
        content.put("notes", notes(facts, scribe, content));
        return content;
    }

    private static void card(Project project, Scribe scribe, Language language, Map<String, Value> content) {
        var grant = project.grant();
        var amount = grant.amountInForce();
        content.put("contract", contract(project, scribe, language));
        content.put("grantee", scribe.wording(project.grantee().name()));
        content.put("head", plain(project.grantee().head(), scribe));
        content.put("address", address(project.grantee(), scribe));
        content.put("title", scribe.wording(project.title()));
        content.put("theme", scribe.wording(project.title()));
        content.put("priority", scribe.wording(grant.priority()));
        content.put("period", scribe.period(project));
        content.put("amount", amount == null ? scribe.noData() : Said.of(AmountInWords.official(amount, language)));
        content.put("goal", scribe.wording(project.goal()));
    }

    private static Said contract(Project project, Scribe scribe, Language language) {
        var grant = project.grant();
        if (grant.contractDate() == null && grant.contractNumber() == null) {
            return scribe.noData();
        }
        return Said.of(scribe.phrase(
                "contract",
                "date",
                grant.contractDate() == null ? scribe.phrase("no-data") : Dates.report(grant.contractDate(), language),
                "number",
                Objects.requireNonNullElse(grant.contractNumber(), scribe.phrase("no-data"))));
    }

    private static Said address(Grantee grantee, Scribe scribe) {
        var address = grantee.address() == null ? null : scribe.line(grantee.address());
        var phone = grantee.phone() == null || grantee.phone().isBlank() ? null : grantee.phone();
        if (address == null) {
            return plain(phone, scribe);
        }
        var text = phone == null ? address.text() : address.text() + ", " + phone;
        return new Said(List.of(new Line(text, address.mark())));
    }

    private static Blocks tasks(Facts facts, Scribe scribe, MainTable table) {
        Map<Task, List<ActivityFacts>> byTask = facts.activities().stream()
                .collect(Collectors.groupingBy(ActivityFacts::task, LinkedHashMap::new, Collectors.toList()));
        var blocks = new ArrayList<Map<String, Value>>();
        byTask.forEach((task, activities) -> blocks.add(Map.of(
                "task",
                table.task(task),
                "activities",
                new Blocks(activities.stream()
                        .map(activity -> activity(activity, scribe, table))
                        .toList()))));
        return new Blocks(blocks);
    }

    private static Map<String, Value> activity(ActivityFacts activity, Scribe scribe, MainTable table) {
        return Map.of(
                "activity", table.activity(activity),
                "dates", scribe.dates(activity).inOneLine(),
                "places", scribe.places(activity).inOneLine(),
                "participants", scribe.participants(activity).inOneLine(),
                "links", links(activity, scribe));
    }

    private static Said links(ActivityFacts activity, Scribe scribe) {
        return activity.links().isEmpty()
                ? scribe.noData()
                : new Said(activity.links().stream()
                        .map(link -> new Line(link.url(), Mark.LINK, new Source(link.entries(), List.of())))
                        .toList());
    }

    private static void statistics(Facts facts, Scribe scribe, Map<String, Value> content) {
        for (var table : facts.statistics().tables()) {
            var name = table.table().name().toLowerCase(Locale.ROOT);
            content.put(name + "_total", scribe.figure(table.total()));
            for (var category : table.table().categories()) {
                var tag = name + "_" + category.replace("-", "_").replace("+", "");
                content.put(tag, scribe.figure(table.part(category).orElse(null)));
            }
        }
        var below = new Counted(scribe).below(facts);
        content.put("statistics_note", below.isEmpty() ? Blocks.none() : Blocks.ofText(new Said(below)));
    }

    private static Said plain(@Nullable String text, Scribe scribe) {
        return text == null || text.isBlank() ? scribe.noData() : Said.of(text);
    }

    /** What whoever finishes the draft has to know; the last part of the document, to be deleted with the draft. */
    private Blocks notes(Facts facts, Scribe scribe, Map<String, Value> content) {
        var notes = new ArrayList<String>();
        notes.add(
                switch (facts.origin()) {
                    case LOGGED -> scribe.phrase("note.logged");
                    case DECLARED -> scribe.phrase("note.declared");
                });
        notes.add(scribe.phrase("note.no-data"));
        if (Marked.isAnywhere(Mark.UNTRANSLATED, content.values())) {
            notes.add(scribe.phrase("note.untranslated"));
        }
        if (!facts.unplanned().isEmpty()) {
            notes.add(scribe.phrase("note.unplanned", "count", facts.unplanned().size()));
        }
        return new Blocks(notes.stream()
                .map(note -> Map.<String, Value>of("note", Said.of(note)))
                .toList());
    }
}
