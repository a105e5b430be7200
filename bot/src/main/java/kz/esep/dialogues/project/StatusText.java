package kz.esep.dialogues.project;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Scene;
import kz.esep.dialogues.review.Receipts;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.facts.Figure;
import kz.esep.facts.IndicatorFact;
import kz.esep.facts.IndicatorFact.Standing;
import kz.esep.facts.MissingOfProject;
import kz.esep.journal.Entry;
import kz.esep.language.CountedUnit;
import kz.esep.language.Language;
import kz.esep.language.Numbers;
import kz.esep.outgoing.EntryNumbers;
import kz.esep.plan.Project;

/** Plan against fact as it fits on a phone: a head that says how things stand, then the activities, some to a page. */
final class StatusText {

    private static final int LINES_ON_A_PAGE = 12;
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_VALUE = 30;
    private static final int NAMED = 3;

    private StatusText() {}

    /** How many indicators stand how, what is missing and what is due next. */
    static String head(Project project, Facts facts, Scene scene) {
        var lines = new ArrayList<String>();
        lines.add("📊 <b>" + Html.cut(project.title().in(scene.language()), LONGEST_TITLE * 2) + "</b>");
        lines.add(scene.html(
                "status.tally",
                "reached",
                count(facts, Standing.MET) + count(facts, Standing.EXCEEDED),
                "below",
                count(facts, Standing.NOT_MET),
                "nothing",
                count(facts, Standing.NO_FACT)));
        lines.addAll(missing(project, facts, scene));
        scene.view().deadlines().stream()
                .filter(deadline -> deadline.project().equals(project.id()))
                .filter(deadline -> deadline.daysLeft(scene.today()) >= 0)
                .findFirst()
                .ifPresent(next -> lines.add(WhatIsDue.line(next, scene)));
        return String.join("\n", lines);
    }

    private static int count(Facts facts, Standing standing) {
        return (int) facts.allIndicators()
                .filter(fact -> fact.standing() == standing)
                .count();
    }

    /** What keeps entries from being facts; a volunteer sees the own ones, a coordinator those of the project. */
    private static List<String> missing(Project project, Facts facts, Scene scene) {
        var view = scene.view();
        var reviews = view.mayReview(project.id());
        var entries = reviews ? view.entries() : view.ownEntries();
        var own = entries.stream()
                .filter(entry -> entry.project().equals(project.id()))
                .filter(entry -> entry.state() != Entry.State.WITHDRAWN)
                .toList();
        var lines = new ArrayList<String>();
        add(
                lines,
                "status.waiting",
                own.stream().filter(e -> e.state() == Entry.State.SUBMITTED).count(),
                scene);
        add(
                lines,
                "status.returned",
                own.stream().filter(e -> e.state() == Entry.State.RETURNED).count(),
                scene);
        var missing = MissingOfProject.of(facts, own, view.files().values());
        if (reviews) {
            add(lines, "status.not-logged", missing.notLogged(), scene);
        }
        lines.addAll(lacking(missing.entries(), scene));
        return lines;
    }

    /** How many entries lack something, and the first of them by name. */
    private static List<String> lacking(List<MissingOfProject.OfEntry> entries, Scene scene) {
        var lines = new ArrayList<String>();
        add(lines, "status.lacking", entries.size(), scene);
        entries.stream()
                .limit(NAMED)
                .map(one -> scene.html(
                        "status.lacks",
                        "number",
                        EntryNumbers.token(one.entry().id()),
                        "what",
                        String.join(", ", Receipts.words(one.lacks(), scene))))
                .forEach(lines::add);
        return lines;
    }

    private static void add(List<String> lines, String key, long count, Scene scene) {
        if (count > 0) {
            lines.add(scene.html(key, "count", count));
        }
    }

    /** The activities with their indicators, then the indicators of the whole project; never empty. */
    static List<String> pages(Facts facts, Scene scene) {
        var written = facts.project().language();
        var blocks = new ArrayList<List<String>>();
        facts.activities().forEach(activity -> blocks.add(block(activity, written, scene)));
        if (!facts.indicators().isEmpty()) {
            var whole = new ArrayList<String>();
            whole.add(scene.html("status.whole"));
            facts.indicators().forEach(fact -> whole.add(line(fact, written, scene)));
            blocks.add(whole);
        }
        var pages = new ArrayList<String>();
        var page = new ArrayList<String>();
        for (var block : blocks) {
            var text = String.join("\n", block);
            if (!page.isEmpty() && lines(page) + block.size() > LINES_ON_A_PAGE) {
                pages.add(String.join("\n\n", page));
                page.clear();
            }
            page.add(text);
        }
        if (!page.isEmpty() || pages.isEmpty()) {
            pages.add(page.isEmpty() ? scene.html("status.no-plan") : String.join("\n\n", page));
        }
        return pages;
    }

    private static long lines(List<String> page) {
        return page.stream().flatMap(String::lines).count();
    }

    private static List<String> block(ActivityFacts activity, Language written, Scene scene) {
        var lines = new ArrayList<String>();
        lines.add("<b>" + Html.escape(activity.label()) + "</b> "
                + Html.cut(activity.activity().title().in(scene.language()), LONGEST_TITLE));
        activity.indicators().forEach(fact -> lines.add(line(fact, written, scene)));
        return lines;
    }

    private static String line(IndicatorFact fact, Language written, Scene scene) {
        var indicator = fact.indicator();
        var plan = indicator.plan();
        var unit = unit(fact, scene);
        var apart = fact.apart().isEmpty() ? "" : "\n     " + apart(fact, scene);
        return sign(fact.standing()) + " " + Html.cut(indicator.name().in(scene.language()), LONGEST_NAME) + ": <b>"
                + (fact.fact() == null ? "–" : Html.cut(figure(fact.fact(), scene), LONGEST_VALUE)) + "</b>"
                + (plan == null ? "" : " / " + Html.cut(PlannedWords.of(plan, written, scene), LONGEST_VALUE))
                + Html.cut(unit, LONGEST_VALUE)
                + apart;
    }

    /** Which entries keep a norm from being kept that is due for each of them. */
    private static String apart(IndicatorFact fact, Scene scene) {
        var entries = fact.apart().stream()
                .flatMap(event -> event.entries().stream())
                .distinct()
                .toList();
        var some = entries.stream().limit(NAMED).map(EntryNumbers::token).collect(Collectors.joining(", "));
        return scene.html("status.apart", "entries", some, "more", Math.max(0, entries.size() - NAMED));
    }

    /** The unit in the form that the number before it asks for. */
    private static String unit(IndicatorFact fact, Scene scene) {
        var unit = fact.indicator().unit();
        if (unit == null) {
            return "";
        }
        var plan = fact.indicator().plan();
        var value = plan == null ? null : plan.value();
        return " "
                + (value == null
                        ? unit.in(scene.language())
                        : scene.phrases().say(scene.language(), CountedUnit.of(value, unit)));
    }

    private static String figure(Figure figure, Scene scene) {
        return figure.text() != null ? figure.text() : Numbers.together(figure.parts(), scene.language());
    }

    private static String sign(Standing standing) {
        return switch (standing) {
            case MET -> "✅";
            case EXCEEDED -> "⬆️";
            case NOT_MET -> "⏳";
            case UNMEASURED -> "❔";
            case NO_FACT -> "○";
            case NO_PLAN -> "➖";
        };
    }
}
