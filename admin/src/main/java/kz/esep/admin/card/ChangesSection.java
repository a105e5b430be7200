package kz.esep.admin.card;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.admin.lines.Answers;
import kz.esep.admin.lines.Field;
import kz.esep.admin.lines.Section;
import kz.esep.admin.lines.Values;
import kz.esep.language.Phrase;
import kz.esep.plan.ContractChange;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;

/** Changes of the contract by supplementary agreements. */
final class ChangesSection implements Section<Project, ContractChange> {

    @Override
    public String name() {
        return "changes";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.text("reason").must(),
                Field.day("date").must(),
                Field.plain("number"),
                Field.money("amount"),
                Field.day("start"),
                Field.day("end"),
                Field.check("cancels"));
    }

    @Override
    public List<ContractChange> lines(Project document) {
        return document.grant().changes();
    }

    @Override
    public Project with(Project document, List<ContractChange> lines) {
        return document.with(document.grant().changed(lines));
    }

    @Override
    public String key(ContractChange line) {
        return line.key();
    }

    @Override
    public Values values(ContractChange line) {
        return Values.none()
                .and("reason", line.reason())
                .and("date", line.date())
                .and("number", line.number())
                .and("amount", line.amount())
                .and("start", line.start())
                .and("end", line.end())
                .and("cancels", line.cancels());
    }

    @Override
    public ContractChange read(String key, @Nullable ContractChange seen, Answers answers) {
        return new ContractChange(
                key,
                answers.mustDay("date"),
                answers.plain("number"),
                answers.mustWording("reason", seen == null ? null : seen.reason()),
                answers.money("amount"),
                answers.day("start"),
                answers.day("end"),
                answers.checked("cancels"));
    }

    @Override
    public Map<String, Phrase> doubts(
            ContractChange line, List<ContractChange> others, Project document, LocalDate today) {
        var grant = document.grant();
        var doubts = new HashMap<>(Days.since("date", line.date(), grant.contractDate(), today));
        var all = Stream.concat(others.stream(), Stream.of(line)).toList();
        if (grant.changed(all).endsBeforeItStarts(document.period())) {
            doubts.put(line.end() == null ? "start" : "end", Phrase.of("card.changes.crossed"));
        }
        if (line.cancels() && others.stream().anyMatch(ContractChange::cancels)) {
            doubts.put("cancels", Phrase.of("card.changes.cancelled-already"));
        }
        return doubts;
    }

    @Override
    public boolean standsWithout(ContractChange line, List<ContractChange> others, Project document) {
        return !document.grant().changed(others).endsBeforeItStarts(document.period());
    }
}
