package kz.esep.plan;

/** Names an indicator within its project, for example {@code t2a4i1}: given at import and kept for good. */
public record IndicatorId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
