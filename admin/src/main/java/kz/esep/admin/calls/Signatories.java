package kz.esep.admin.calls;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.esep.admin.lines.Answers;
import kz.esep.admin.lines.Field;
import kz.esep.admin.lines.Section;
import kz.esep.admin.lines.Values;
import kz.esep.call.Call;
import kz.esep.call.Call.Signatory;
import kz.esep.language.Phrase;
import org.jspecify.annotations.Nullable;

/** Who signs, in this order. Source: the signature block of the report. */
final class Signatories implements Section<Call, Numbered<Signatory>> {

    @Override
    public String name() {
        return "signatories";
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.word("post").inEveryLanguage().must(), Field.plain("name"));
    }

    @Override
    public List<Numbered<Signatory>> lines(Call document) {
        return Numbered.of(name(), document.signatories());
    }

    @Override
    public Call with(Call document, List<Numbered<Signatory>> lines) {
        return document.withSignatories(Numbered.lines(lines));
    }

    @Override
    public String key(Numbered<Signatory> line) {
        return line.key();
    }

    @Override
    public Values values(Numbered<Signatory> line) {
        return Values.none()
                .and("post", line.line().post())
                .and("name", line.line().name());
    }

    @Override
    public Numbered<Signatory> read(String key, @Nullable Numbered<Signatory> seen, Answers answers) {
        var there = seen == null ? null : seen.line();
        return new Numbered<>(
                key,
                new Signatory(answers.mustWording("post", there == null ? null : there.post()), answers.plain("name")));
    }

    /** A form sent twice adds one line. */
    @Override
    public Map<String, Phrase> doubts(
            Numbered<Signatory> line, List<Numbered<Signatory>> others, Call document, LocalDate today) {
        return Numbered.twice(line, others, fields().getFirst());
    }
}
