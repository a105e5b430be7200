package kz.esep.plan;

/** Names an activity within its project, for example {@code t2a4}: given at import and kept for good. */
public record ActivityId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
