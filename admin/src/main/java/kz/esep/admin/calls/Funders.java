package kz.esep.admin.calls;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.esep.admin.lines.Answers;
import kz.esep.admin.lines.Field;
import kz.esep.admin.lines.Section;
import kz.esep.admin.lines.Values;
import kz.esep.call.Call;
import kz.esep.call.Programme.Funder;
import kz.esep.language.Phrase;
import org.jspecify.annotations.Nullable;

/** Who pays for the programme. Source: the banner, the box and the paragraph about the funder of the press release. */
final class Funders implements Section<Call, Numbered<Funder>> {

    @Override
    public String name() {
        return "funders";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.word("name").inEveryLanguage().must(),
                Field.text("office").inEveryLanguage(),
                Field.text("text").inEveryLanguage(),
                Field.day("lookedAt"));
    }

    @Override
    public List<Numbered<Funder>> lines(Call document) {
        return Numbered.of(name(), document.programme().funders());
    }

    @Override
    public Call with(Call document, List<Numbered<Funder>> lines) {
        return document.withProgramme(document.programme().fundedBy(Numbered.lines(lines)));
    }

    @Override
    public String key(Numbered<Funder> line) {
        return line.key();
    }

    @Override
    public Values values(Numbered<Funder> line) {
        return Values.none()
                .and("name", line.line().name())
                .and("office", line.line().office())
                .and("text", line.line().about())
                .and("lookedAt", line.line().lookedAt());
    }

    @Override
    public Numbered<Funder> read(String key, @Nullable Numbered<Funder> seen, Answers answers) {
        var there = seen == null ? null : seen.line();
        return new Numbered<>(
                key,
                new Funder(
                        answers.mustWording("name", there == null ? null : there.name()),
                        answers.wording("office", there == null ? null : there.office()),
                        answers.wording("text", there == null ? null : there.about()),
                        answers.day("lookedAt")));
    }

    @Override
    public Map<String, Phrase> doubts(
            Numbered<Funder> line, List<Numbered<Funder>> others, Call document, LocalDate today) {
        var looked = line.line().lookedAt();
        if (looked != null && looked.isAfter(today)) {
            return Map.of("lookedAt", Phrase.of("call.funders.in-future"));
        }
        return Numbered.twice(line, others, fields().getFirst());
    }
}
