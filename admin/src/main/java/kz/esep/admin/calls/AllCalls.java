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
import org.jspecify.annotations.Nullable;

/** All calls, to which one can be added. */
final class AllCalls implements Section<List<Call>, Call> {

    private final Announced announced = new Announced();

    @Override
    public String name() {
        return announced.name();
    }

    @Override
    public List<Field> fields() {
        return announced.fields();
    }

    @Override
    public List<Call> lines(List<Call> document) {
        return document;
    }

    @Override
    public List<Call> with(List<Call> document, List<Call> lines) {
        return List.copyOf(lines);
    }

    @Override
    public String key(Call line) {
        return announced.key(line);
    }

    @Override
    public Values values(Call line) {
        return announced.values(line);
    }

    @Override
    public Call read(String key, @Nullable Call seen, Answers answers) {
        return announced.read(key, seen, answers);
    }

    /** One customer has one report a year. */
    @Override
    public Map<String, Phrase> doubts(Call line, List<Call> others, List<Call> document, LocalDate today) {
        var same = others.stream().anyMatch(other -> other.year() == line.year() && other.isOf(line.customer()));
        return same ? Map.of("customer", Phrase.of("call.announced.twice")) : Announced.doubts(line);
    }
}
