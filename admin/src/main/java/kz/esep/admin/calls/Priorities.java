package kz.esep.admin.calls;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.esep.admin.lines.Answers;
import kz.esep.admin.lines.Field;
import kz.esep.admin.lines.Section;
import kz.esep.admin.lines.Values;
import kz.esep.call.Call;
import kz.esep.call.Call.Priority;
import kz.esep.language.Phrase;
import org.jspecify.annotations.Nullable;

/** Priority directions with announced sums. Source: point 2 of the report. */
final class Priorities implements Section<Call, Numbered<Priority>> {

    @Override
    public String name() {
        return "priorities";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.text("name").inEveryLanguage().must(),
                Field.word("field").inEveryLanguage(),
                Field.count("grants").must(),
                Field.money("sum").must());
    }

    @Override
    public List<Numbered<Priority>> lines(Call document) {
        return Numbered.of(name(), document.priorities());
    }

    @Override
    public Call with(Call document, List<Numbered<Priority>> lines) {
        return document.withPriorities(Numbered.lines(lines));
    }

    @Override
    public String key(Numbered<Priority> line) {
        return line.key();
    }

    @Override
    public Values values(Numbered<Priority> line) {
        return Values.none()
                .and("name", line.line().name())
                .and("field", line.line().field())
                .and("grants", line.line().grants())
                .and("sum", line.line().sum());
    }

    @Override
    public Numbered<Priority> read(String key, @Nullable Numbered<Priority> seen, Answers answers) {
        var there = seen == null ? null : seen.line();
        return new Numbered<>(
                key,
                new Priority(
                        answers.mustWording("name", there == null ? null : there.name()),
                        answers.wording("field", there == null ? null : there.field()),
                        answers.mustCount("grants"),
                        answers.money("sum")));
    }

    /** A form sent twice adds one line. */
    @Override
    public Map<String, Phrase> doubts(
            Numbered<Priority> line, List<Numbered<Priority>> others, Call document, LocalDate today) {
        return Numbered.twice(line, others, fields().getFirst());
    }
}
