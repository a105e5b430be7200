package kz.esep.admin.card;

import java.util.List;
import kz.esep.admin.lines.Answers;
import kz.esep.admin.lines.Field;
import kz.esep.admin.lines.Section;
import kz.esep.admin.lines.Values;
import kz.esep.card.ProjectCard;
import kz.esep.card.Spending;
import kz.esep.card.Spending.Line;
import org.jspecify.annotations.Nullable;

/** Payroll and taxes. Purchases are lines of their own. */
final class Wages implements Section<ProjectCard, Spending> {

    private static final String KEY = "wages";

    @Override
    public String name() {
        return "wages";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.money("payroll-plan"),
                Field.money("payroll-fact"),
                Field.word("payroll-note"),
                Field.money("taxes-plan"),
                Field.money("taxes-fact"),
                Field.word("taxes-note"));
    }

    @Override
    public List<Spending> lines(ProjectCard document) {
        return List.of(document.spending());
    }

    @Override
    public ProjectCard with(ProjectCard document, List<Spending> lines) {
        var wages = lines.getFirst();
        return document.change()
                .spending(new Spending(
                        wages.payroll(), wages.taxes(), document.spending().purchases()))
                .made();
    }

    @Override
    public String key(Spending line) {
        return KEY;
    }

    @Override
    public Values values(Spending line) {
        return Values.none()
                .and("payroll-plan", line.payroll().plan())
                .and("payroll-fact", line.payroll().fact())
                .and("payroll-note", line.payroll().note())
                .and("taxes-plan", line.taxes().plan())
                .and("taxes-fact", line.taxes().fact())
                .and("taxes-note", line.taxes().note());
    }

    @Override
    public Spending read(String key, @Nullable Spending seen, Answers answers) {
        return new Spending(
                line("payroll", seen == null ? null : seen.payroll(), answers),
                line("taxes", seen == null ? null : seen.taxes(), answers),
                List.of());
    }

    private static Line line(String name, @Nullable Line seen, Answers answers) {
        return new Line(
                answers.money(name + "-plan"),
                answers.money(name + "-fact"),
                answers.wording(name + "-note", seen == null ? null : seen.note()));
    }

    @Override
    public boolean single() {
        return true;
    }
}
