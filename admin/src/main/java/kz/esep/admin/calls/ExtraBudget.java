package kz.esep.admin.calls;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.esep.admin.lines.Answers;
import kz.esep.admin.lines.Field;
import kz.esep.admin.lines.Section;
import kz.esep.admin.lines.Values;
import kz.esep.call.Call;
import kz.esep.call.Call.Extra;
import kz.esep.language.Phrase;
import org.jspecify.annotations.Nullable;

/** Money from extra-budgetary sources. Source: point 6 of the report. */
final class ExtraBudget implements Section<Call, Numbered<Extra>> {

    @Override
    public String name() {
        return "extra";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.word("source").inEveryLanguage().must(),
                Field.money("amount").must());
    }

    @Override
    public List<Numbered<Extra>> lines(Call document) {
        return Numbered.of(name(), document.extraBudget());
    }

    @Override
    public Call with(Call document, List<Numbered<Extra>> lines) {
        return document.withExtraBudget(Numbered.lines(lines));
    }

    @Override
    public String key(Numbered<Extra> line) {
        return line.key();
    }

    @Override
    public Values values(Numbered<Extra> line) {
        return Values.none()
                .and("source", line.line().source())
                .and("amount", line.line().amount());
    }

    @Override
    public Numbered<Extra> read(String key, @Nullable Numbered<Extra> seen, Answers answers) {
        var there = seen == null ? null : seen.line();
        return new Numbered<>(
                key,
                new Extra(
                        answers.mustWording("source", there == null ? null : there.source()),
                        answers.mustMoney("amount")));
    }

    /** A form sent twice adds one line. */
    @Override
    public Map<String, Phrase> doubts(
            Numbered<Extra> line, List<Numbered<Extra>> others, Call document, LocalDate today) {
        return Numbered.twice(line, others, fields().getFirst());
    }
}
