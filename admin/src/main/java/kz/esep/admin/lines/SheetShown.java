package kz.esep.admin.lines;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.esep.admin.lines.Sheet.Sent;
import kz.esep.admin.lines.SheetView.Choice;
import kz.esep.admin.lines.SheetView.Detail;
import kz.esep.admin.lines.SheetView.FieldView;
import kz.esep.admin.lines.SheetView.FormView;
import kz.esep.admin.lines.SheetView.LineView;
import kz.esep.admin.lines.SheetView.PaperView;
import kz.esep.admin.lines.SheetView.SlotView;
import kz.esep.admin.lines.SheetView.TextView;
import kz.esep.admin.page.Texts;
import kz.esep.card.Paper;
import kz.esep.language.Language;
import kz.esep.language.Numbers;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/** Puts a section into the words of its reader. */
final class SheetShown<L> {

    private static final long KILO = 1024;

    private final Sheet<?, L> sheet;
    private final Section<?, L> section;
    private final Texts t;

    SheetShown(Sheet<?, L> sheet, Texts t) {
        this.sheet = sheet;
        this.section = sheet.section();
        this.t = t;
    }

    SheetView section(List<LineView> lines, @Nullable FormView fresh, boolean freshOpen) {
        return new SheetView(
                section.name(),
                own(""),
                optional(own() + ".about"),
                optional(own() + ".none"),
                optional(own() + ".add"),
                section.single(),
                lines,
                fresh,
                freshOpen);
    }

    LineView line(L line, @Nullable Papered<L> papered, @Nullable FormView form) {
        var values = section.values(line);
        var fields = section.fields().stream()
                .filter(field -> values.get(field.name()) != null)
                .toList();
        var named = section.title(line);
        var title = named.isPresent()
                ? Optional.<Field>empty()
                : fields.stream()
                        .filter(field -> field.kind() != Field.Kind.CHOICE)
                        .findFirst();
        return new LineView(
                section.key(line),
                named.map(t::of)
                        .or(() -> title.map(field -> said(field, values)))
                        .orElse(""),
                fields.stream()
                        .filter(field -> !title.filter(field::equals).isPresent())
                        .map(field -> new Detail(
                                own("." + field.name()), said(field, values), field.kind() == Field.Kind.TEXT))
                        .toList(),
                papered == null ? List.of() : slots(papered, line),
                values.digest(),
                !section.given() || !fields.isEmpty(),
                form);
    }

    private List<SlotView> slots(Papered<L> papered, L line) {
        return papered.slots().stream()
                .map(slot -> new SlotView(
                        slot,
                        own("." + slot),
                        papered.papers(line, slot).stream().map(this::paper).toList()))
                .toList();
    }

    private PaperView paper(Paper paper) {
        return new PaperView(
                paper.id(),
                paper.name(),
                t.say("line.kilobytes", "size", Math.max(1, (paper.size() + KILO - 1) / KILO)));
    }

    FormView form(String key, @Nullable L line, @Nullable Sent sent) {
        var values = line == null ? Values.none() : section.values(line);
        var language = sheet.language(line, sent == null ? Map.of() : sent.typed(), t.language());
        var asked = section.fields().stream().anyMatch(field -> field.isWording() && !field.everyLanguage())
                && sheet.spoken(line).isEmpty();
        return new FormView(
                key,
                line == null ? "" : section.title(line).map(t::of).orElse(""),
                line == null,
                line == null ? "" : values.digest(),
                sent != null && sent.stale(),
                sent != null && !sent.stale(),
                asked ? language.code() : "",
                section.fields().stream()
                        .map(field -> field(field, values, language, sent))
                        .toList());
    }

    private FieldView field(Field field, Values values, Language language, @Nullable Sent sent) {
        var problem = sent == null ? null : sent.problems().get(field.name());
        return new FieldView(
                field,
                own("." + field.name()),
                optional(own() + "." + field.name() + ".hint"),
                sent == null
                        ? values.typed(field.name(), t.language())
                        : sent.typed().getOrDefault(field.name(), ""),
                field.isWording()
                        ? (values.get(field.name()) instanceof Wording there ? there.original() : language).code()
                        : "",
                problem == null ? "" : t.say(problem),
                field.choices().stream().map(choice -> choice(field, choice)).toList(),
                field.everyLanguage() ? texts(field, values, sent) : List.of());
    }

    private static List<TextView> texts(Field field, Values values, @Nullable Sent sent) {
        return Arrays.stream(Language.values())
                .map(language -> {
                    var name = Field.in(language, field.name());
                    return new TextView(
                            language,
                            name,
                            sent == null
                                    ? text(values.get(field.name()), language)
                                    : sent.typed().getOrDefault(name, ""));
                })
                .toList();
    }

    private static String text(@Nullable Object value, Language language) {
        return value instanceof Wording wording ? wording.translation(language).orElse("") : "";
    }

    private Choice choice(Field field, String value) {
        var key = own() + "." + field.name() + "." + value;
        return new Choice(value, t.knows(key) ? t.say(key) : value);
    }

    private String said(Field field, Values values) {
        return switch (values.get(field.name())) {
            case null -> "";
            case Wording wording -> t.of(wording);
            case BigDecimal amount -> t.say("line.tenge", "amount", Numbers.money(amount, t.language()));
            case Figures figures -> figures.written(t.language());
            case LocalDate day -> t.date(day);
            case Enum<?> member -> choice(field, Field.choice(member)).caption();
            case List<?> lines ->
                String.join(", ", lines.stream().map(String::valueOf).toList());
            case Boolean yes -> t.say("line.yes");
            case Double degrees -> Numbers.say(degrees, t.language());
            case Integer count -> Numbers.say(count, t.language());
            case Long count -> Numbers.say(count, t.language());
            case Object other -> Objects.toString(other);
        };
    }

    private String own() {
        return sheet.phrases() + "." + section.name();
    }

    private String own(String end) {
        return t.say(own() + end);
    }

    private String optional(String key) {
        return t.knows(key) ? t.say(key) : "";
    }
}
