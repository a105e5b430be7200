package kz.esep.plan;

import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/** The NGO that carries the project out; null means that the document gives nothing. */
public record Grantee(
        @Nullable Wording name,
        @Nullable String head,
        @Nullable Wording address,
        @Nullable String phone) {}
