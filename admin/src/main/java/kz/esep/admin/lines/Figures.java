package kz.esep.admin.lines;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.esep.language.Language;
import kz.esep.language.Phrase;
import org.jspecify.annotations.Nullable;

/** One number, or the numbers of a compound figure such as {@code 5/1} in the order of its plan. */
public record Figures(List<BigDecimal> numbers) {

    private static final String BETWEEN = "/";

    public Figures {
        numbers = List.copyOf(numbers);
    }

    static Figures read(String text, Language reader) {
        return new Figures(
                text.isEmpty()
                        ? List.of()
                        : Arrays.stream(text.split(BETWEEN, -1))
                                .map(part -> Objects.requireNonNull(
                                        TypedAmount.figure(part, reader).value(), "problems were not looked at"))
                                .toList());
    }

    /** What speaks against a text, null where it can be read. */
    static @Nullable Phrase problem(String text, Language reader) {
        for (var part : text.split(BETWEEN, -1)) {
            var problem = TypedAmount.figure(part, reader).problem();
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    String written(Language reader) {
        return numbers.stream()
                .map(number -> TypedAmount.written(number, reader))
                .collect(Collectors.joining(BETWEEN));
    }
}
