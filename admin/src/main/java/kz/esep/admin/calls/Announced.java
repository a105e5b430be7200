package kz.esep.admin.calls;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.esep.admin.lines.Answers;
import kz.esep.admin.lines.Field;
import kz.esep.admin.lines.Section;
import kz.esep.admin.lines.Values;
import kz.esep.call.Call;
import kz.esep.call.Call.Body;
import kz.esep.call.CallId;
import kz.esep.call.Programme;
import kz.esep.language.Phrase;
import org.jspecify.annotations.Nullable;

/** What a call is about and how it was announced. Source: the title block and points 1 and 11 of the operator's report. */
final class Announced implements Section<Call, Call> {

    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2100;

    @Override
    public String name() {
        return "announced";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.word("customer").inEveryLanguage().must(),
                Field.choice("body", Body.class),
                Field.count("year").must(),
                Field.day("announced"),
                Field.day("closing"),
                Field.list("links"),
                Field.text("conclusions").inEveryLanguage(),
                Field.text("recommendations").inEveryLanguage());
    }

    @Override
    public List<Call> lines(Call document) {
        return List.of(document);
    }

    @Override
    public Call with(Call document, List<Call> lines) {
        return lines.getFirst();
    }

    @Override
    public String key(Call line) {
        return line.id().value();
    }

    @Override
    public Values values(Call line) {
        return Values.none()
                .and("customer", line.customer())
                .and("body", line.body())
                .and("year", line.year())
                .and("announced", line.announced())
                .and("closing", line.closing())
                .and("links", line.links().isEmpty() ? null : line.links())
                .and("conclusions", line.conclusions())
                .and("recommendations", line.recommendations());
    }

    @Override
    public Call read(String key, @Nullable Call seen, Answers answers) {
        return new Call(
                new CallId(key),
                seen == null ? 0 : seen.version() + 1,
                answers.mustWording("customer", seen == null ? null : seen.customer()),
                answers.choice("body", Body.class),
                answers.mustCount("year"),
                answers.day("announced"),
                answers.list("links"),
                answers.day("closing"),
                seen == null ? List.of() : seen.priorities(),
                seen == null ? List.of() : seen.extraBudget(),
                seen == null ? List.of() : seen.signatories(),
                seen == null ? List.of() : seen.projects(),
                answers.wording("conclusions", seen == null ? null : seen.conclusions()),
                answers.wording("recommendations", seen == null ? null : seen.recommendations()),
                seen == null ? Programme.untold() : seen.programme());
    }

    @Override
    public Map<String, Phrase> doubts(Call line, List<Call> others, Call document, LocalDate today) {
        return doubts(line);
    }

    static Map<String, Phrase> doubts(Call line) {
        if (line.year() < FIRST_YEAR || line.year() > LAST_YEAR) {
            return Map.of("year", Phrase.of("call.announced.no-year"));
        }
        var links = WebLinks.doubts("links", line.links());
        if (!links.isEmpty()) {
            return links;
        }
        return line.closesBeforeItOpens() ? Map.of("closing", Phrase.of("call.announced.crossed")) : Map.of();
    }

    @Override
    public boolean single() {
        return true;
    }
}
