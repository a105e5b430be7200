package kz.esep.admin.calls;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.esep.admin.lines.Answers;
import kz.esep.admin.lines.Field;
import kz.esep.admin.lines.Section;
import kz.esep.admin.lines.Values;
import kz.esep.call.Call;
import kz.esep.call.Programme;
import kz.esep.language.Phrase;
import org.jspecify.annotations.Nullable;

/** What the programme of small grants is called and who carries it out. Source: the lead and the boxes of the release. */
final class ProgrammeSection implements Section<Call, Programme> {

    /** Those in which small grants are given here. */
    private static final List<String> CURRENCIES = List.of(Programme.TENGE, "EUR", "USD");

    @Override
    public String name() {
        return "programme";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.word("name").inEveryLanguage(),
                Field.text("title").inEveryLanguage(),
                Field.text("goal").inEveryLanguage(),
                Field.word("region").inEveryLanguage(),
                Field.word("implementer").inEveryLanguage(),
                Field.text("office").inEveryLanguage(),
                Field.choice("currency", CURRENCIES),
                Field.list("links"));
    }

    @Override
    public List<Programme> lines(Call document) {
        return List.of(document.programme());
    }

    @Override
    public Call with(Call document, List<Programme> lines) {
        return document.withProgramme(lines.getFirst());
    }

    @Override
    public String key(Programme line) {
        return name();
    }

    @Override
    public Values values(Programme line) {
        return Values.none()
                .and("name", line.name())
                .and("title", line.title())
                .and("goal", line.goal())
                .and("region", line.region())
                .and("implementer", line.implementer())
                .and("office", line.office())
                .and("currency", line.currency())
                .and("links", line.links().isEmpty() ? null : line.links());
    }

    @Override
    public Programme read(String key, @Nullable Programme seen, Answers answers) {
        var there = seen == null ? Programme.untold() : seen;
        return new Programme(
                answers.wording("name", there.name()),
                answers.wording("title", there.title()),
                answers.wording("goal", there.goal()),
                answers.wording("region", there.region()),
                answers.wording("implementer", there.implementer()),
                answers.wording("office", there.office()),
                answers.mustPlain("currency"),
                answers.list("links"),
                there.funders(),
                there.partners(),
                there.contacts());
    }

    @Override
    public Map<String, Phrase> doubts(Programme line, List<Programme> others, Call document, LocalDate today) {
        return WebLinks.doubts("links", line.links());
    }

    @Override
    public boolean single() {
        return true;
    }
}
