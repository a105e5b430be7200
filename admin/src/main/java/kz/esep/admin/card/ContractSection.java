package kz.esep.admin.card;

import java.util.List;
import kz.esep.admin.lines.Answers;
import kz.esep.admin.lines.Field;
import kz.esep.admin.lines.Section;
import kz.esep.admin.lines.Values;
import kz.esep.plan.Grant;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;

/** The contract as it was signed, and the sum that was announced before. */
final class ContractSection implements Section<Project, Grant> {

    @Override
    public String name() {
        return "contract";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.plain("number"),
                Field.day("date"),
                Field.money("announced"),
                Field.money("amount"),
                Field.word("type"),
                Field.word("field"),
                Field.text("priority"),
                Field.word("customer"),
                Field.word("operator"));
    }

    @Override
    public List<Grant> lines(Project document) {
        return List.of(document.grant());
    }

    @Override
    public Project with(Project document, List<Grant> lines) {
        return document.with(lines.getFirst());
    }

    @Override
    public String key(Grant line) {
        return "contract";
    }

    @Override
    public Values values(Grant line) {
        return Values.none()
                .and("number", line.contractNumber())
                .and("date", line.contractDate())
                .and("announced", line.announced())
                .and("amount", line.amount())
                .and("type", line.type())
                .and("field", line.field())
                .and("priority", line.priority())
                .and("customer", line.customer())
                .and("operator", line.operator());
    }

    @Override
    public Grant read(String key, @Nullable Grant seen, Answers answers) {
        return new Grant(
                answers.wording("operator", seen == null ? null : seen.operator()),
                answers.wording("customer", seen == null ? null : seen.customer()),
                answers.plain("number"),
                answers.day("date"),
                answers.wording("field", seen == null ? null : seen.field()),
                answers.wording("priority", seen == null ? null : seen.priority()),
                answers.wording("type", seen == null ? null : seen.type()),
                answers.money("announced"),
                answers.money("amount"),
                seen == null ? List.of() : seen.changes());
    }

    @Override
    public boolean single() {
        return true;
    }
}
