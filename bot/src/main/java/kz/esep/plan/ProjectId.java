package kz.esep.plan;

/** Names a project: lower-case letters, digits and hyphens, as given at import; also used in web addresses. */
public record ProjectId(String value) {
    public ProjectId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a project id: " + value);
        }
    }

    /** Whether a text, for example from a web address, can name a project. */
    public static boolean isValid(String value) {
        return value.matches("[a-z0-9][a-z0-9-]{0,39}");
    }

    @Override
    public String toString() {
        return value;
    }
}
