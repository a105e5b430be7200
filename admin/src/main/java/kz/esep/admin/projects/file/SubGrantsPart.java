package kz.esep.admin.projects.file;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a published report says of all small grants together that the project has passed on.
 *
 * @param amountEachKzt where all of them are equal
 */
public record SubGrantsPart(
        @Nullable Integer count,
        @Nullable BigDecimal amountEachKzt,
        @Nullable BigDecimal totalKzt) {}
