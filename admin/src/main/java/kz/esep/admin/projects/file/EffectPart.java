package kz.esep.admin.projects.file;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A row of the socio-economic table. */
public record EffectPart(
        @Nullable Text indicator,
        @Nullable Text unit,
        @Nullable BigDecimal plan,
        @Nullable BigDecimal fact) {}
