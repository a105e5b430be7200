package kz.esep.admin.reports.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.esep.admin.reports.forms.Value.Blocks;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Mark;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;

/** Annex 2 of the operator's report: all that happened in one project, its statistics and its results. */
final class ProjectAnnex {

    private final Scribe scribe;
    private final Facts facts;
    private final int number;

    ProjectAnnex(Scribe scribe, Facts facts, int number) {
        this.scribe = scribe;
        this.facts = facts;
        this.number = number;
    }

    Map<String, Value> content() {
        var card = new Card(scribe, facts.project());
        var table = new MainTable(scribe);
        var narratives = new Narratives(scribe, facts.told(), "p" + number + ".");
        var summary = new Summary(scribe, facts);
        var content = new LinkedHashMap<String, Value>();
        content.put(
                "heading",
                new Said(List.of(new Line(
                        number + ". " + scribe.line(facts.project().title()).text(),
                        scribe.line(facts.project().title()).mark()))));
        content.put("grantee", card.grantee());
        content.put("priority", card.priority());
        content.put("tasks", new ActivitySections(scribe, table, narratives, new Prose(scribe), this::below).of(facts));
        content.put("folders", folders());
        content.put("n_achieved", narratives.of("achieved", summary::achieved));
        content.put("n_goal", narratives.of("goal", summary::goal));
        content.put("n_change", narratives.of("change"));
        new Deviations(scribe, table).into(content, facts);
        new StatisticsRows(scribe).into(content, facts);
        content.put("n_result1", narratives.of("result1", summary::people));
        content.put("n_result2", narratives.of("result2"));
        content.put("n_result4", narratives.of("result4", summary::effect));
        return content;
    }

    /** The operator's remark and the sentence that documents are given exclude each other; a bare asterisk says nothing. */
    private Map<String, Value> below(ActivityFacts activity) {
        var remark = activity.remark();
        var filed = facts.accounts(activity.activity()).stream()
                .anyMatch(account -> !account.files().isEmpty());
        return Map.of(
                "confirmed",
                remark == null && filed
                        ? Blocks.ofText(Said.of(scribe.say("operator-report.confirmed")))
                        : Blocks.none(),
                "links",
                activity.links().isEmpty()
                        ? Blocks.none()
                        : new Blocks(List.of(Map.of("links", ActivitySections.links(activity)))),
                "remark",
                remark == null || remark.codePoints().noneMatch(Character::isLetter)
                        ? Blocks.none()
                        : Blocks.ofText(new Said(List.of(starred(scribe.asWritten(remark.strip()))))));
    }

    private static Line starred(Line remark) {
        return remark.text().startsWith("*") ? remark : new Line("* " + remark.text(), remark.mark());
    }

    private Blocks folders() {
        var folders = facts.told().evidenceFolders();
        return folders.isEmpty()
                ? Blocks.none()
                : new Blocks(List.of(Map.of(
                        "links",
                        new Said(folders.stream()
                                .map(one -> new Line(one, Mark.LINK))
                                .toList()))));
    }
}
