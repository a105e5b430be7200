package kz.esep.admin.reports.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.admin.reports.forms.Value.Blocks;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.language.Language;
import kz.esep.language.Phrases;

/** What the final and the interim report on a state grant project have in common: all but their titles. */
final class ProjectReport {

    private final Subject.OfProject subject;
    private final Facts facts;
    private final Scribe scribe;
    private final MainTable table;
    private final Narratives narratives;

    ProjectReport(Phrases phrases, Subject.OfProject subject, Language language) {
        this.subject = subject;
        this.facts = subject.facts();
        this.scribe = new Scribe(language, facts.project().language(), phrases);
        this.table = new MainTable(scribe);
        this.narratives = new Narratives(scribe, facts.told());
    }

    Scribe scribe() {
        return scribe;
    }

    Map<String, Value> content() {
        var content = new LinkedHashMap<String, Value>();
        card(content);
        content.put(
                "tasks",
                new ActivitySections(scribe, table, narratives, new Prose(scribe, true), this::fields).of(facts));
        content.put("main_rows", table.rows(facts));
        content.put("main_note", Said.of(new Counted(scribe).unit(facts)));
        new Deviations(scribe, table).into(content, facts);
        effects(content);
        statistics(content);
        narratives(content);
        new ToldTables(scribe).into(content, facts.told());
        content.put("notes", new DraftNotes(scribe).of(subject, content));
        return content;
    }

    private void card(Map<String, Value> content) {
        var card = new Card(scribe, facts.project());
        content.put("contract", card.contract());
        content.put("grantee", card.grantee());
        content.put("head", card.head());
        content.put("address", card.address());
        content.put("title", card.title());
        content.put("theme", card.title());
        content.put("priority", card.priority());
        content.put("period", card.period());
        content.put("amount", card.amount());
        content.put("goal", card.goal());
    }

    private Map<String, Value> fields(ActivityFacts activity) {
        return Map.of(
                "dates", scribe.dates(activity).inOneLine(),
                "places", scribe.places(activity).inOneLine(),
                "participants", scribe.participants(activity).inOneLine(),
                "links", activity.links().isEmpty() ? scribe.noData() : ActivitySections.links(activity));
    }

    private void effects(Map<String, Value> content) {
        facts.socioEconomic().forEach(line -> {
            var row = "effect" + (line.row().ordinal() + 1);
            var isMoney = line.row().isMoney();
            content.put(row + "_plan", isMoney ? scribe.sum(line.plan()) : scribe.figure(line.plan()));
            content.put(row + "_fact", isMoney ? scribe.sum(line.fact()) : scribe.figure(line.fact()));
        });
    }

    private void statistics(Map<String, Value> content) {
        for (var part : facts.statistics().tables()) {
            var name = part.table().name().toLowerCase(Locale.ROOT);
            content.put(name + "_total", scribe.figure(part.total()));
            for (var category : part.table().categories()) {
                var tag = name + "_" + category.replace("-", "_").replace("+", "");
                content.put(tag, scribe.figure(part.part(category).orElse(null)));
            }
        }
        var below = new Counted(scribe).below(facts);
        content.put("statistics_note", below.isEmpty() ? Blocks.none() : Blocks.ofText(new Said(below)));
    }

    private void narratives(Map<String, Value> content) {
        var summary = new Summary(scribe, facts);
        content.put("n_achieved", narratives.of("achieved", summary::achieved));
        content.put("n_goal", narratives.of("goal", summary::goal));
        content.put("n_change", narratives.of("change"));
        content.put("n_story", narratives.of("story", this::story));
        content.put("n_result1", narratives.of("result1", summary::people));
        content.put("n_result2", narratives.of("result2"));
        content.put("n_result3", narratives.of("result3"));
        content.put("n_result4", narratives.of("result4", summary::effect));
        content.put("n_contribution", narratives.of("contribution", summary::partners));
    }

    /** The success story in the order that the form asks for; one whose hero does not agree is not among the facts. */
    private List<Line> story() {
        var story = facts.told().story();
        return story == null
                ? List.of()
                : Stream.of(story.before(), story.influence(), story.result(), story.quote())
                        .flatMap(Stream::ofNullable)
                        .map(scribe::line)
                        .map(Sentences::sentence)
                        .toList();
    }
}
