package kz.esep.admin.projects.file;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a file gives of its lists and maps: one that is left out has nothing in it. */
final class Given {

    private Given() {}

    /** The members that are there; a null among them is none. */
    static <T> List<T> list(@Nullable List<? extends @Nullable T> list) {
        return list == null
                ? List.of()
                : list.stream()
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
    }

    /** The members in their order, those without a number too. */
    static Map<String, @Nullable BigDecimal> members(@Nullable Map<String, @Nullable BigDecimal> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
