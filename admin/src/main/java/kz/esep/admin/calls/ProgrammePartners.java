package kz.esep.admin.calls;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.esep.admin.lines.Answers;
import kz.esep.admin.lines.Field;
import kz.esep.admin.lines.Section;
import kz.esep.admin.lines.Values;
import kz.esep.call.Call;
import kz.esep.language.Phrase;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/** Who carries the programme out with its implementer. Source: the box of partners of the press release. */
final class ProgrammePartners implements Section<Call, Numbered<Wording>> {

    @Override
    public String name() {
        return "partners";
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.word("name").inEveryLanguage().must());
    }

    @Override
    public List<Numbered<Wording>> lines(Call document) {
        return Numbered.of(name(), document.programme().partners());
    }

    @Override
    public Call with(Call document, List<Numbered<Wording>> lines) {
        return document.withProgramme(document.programme().carriedOutWith(Numbered.lines(lines)));
    }

    @Override
    public String key(Numbered<Wording> line) {
        return line.key();
    }

    @Override
    public Values values(Numbered<Wording> line) {
        return Values.none().and("name", line.line());
    }

    @Override
    public Numbered<Wording> read(String key, @Nullable Numbered<Wording> seen, Answers answers) {
        return new Numbered<>(key, answers.mustWording("name", seen == null ? null : seen.line()));
    }

    @Override
    public Map<String, Phrase> doubts(
            Numbered<Wording> line, List<Numbered<Wording>> others, Call document, LocalDate today) {
        return Numbered.twice(line, others, fields().getFirst());
    }
}
