package kz.esep.admin.lines;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a line. */
public final class Values {

    private final Map<String, Object> values = new LinkedHashMap<>();

    private Values() {}

    public static Values none() {
        return new Values();
    }

    /** The same and the value of one more field; null for an empty one. */
    public Values and(String field, @Nullable Object value) {
        if (value != null && !Boolean.FALSE.equals(value)) {
            values.put(field, value);
        }
        return this;
    }

    @Nullable
    Object get(String field) {
        return values.get(field);
    }

    /** As the field of a form shows it; it is read back as the same. */
    String typed(String field, Language reader) {
        return switch (values.get(field)) {
            case null -> "";
            case Wording wording -> wording.in(wording.original());
            case BigDecimal number -> TypedAmount.written(number, reader);
            case Figures figures -> figures.written(reader);
            case Double degrees -> degrees.toString().replace('.', reader == Language.EN ? '.' : ',');
            case LocalDate day -> day.toString();
            case Enum<?> member -> Field.choice(member);
            case List<?> lines ->
                String.join("\n", lines.stream().map(String::valueOf).toList());
            case Object other -> Objects.toString(other);
        };
    }

    /** Equal only for what reads the same in every language: it tells a stale form. */
    String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(values.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
