package kz.esep.plan;

/** Names a project: lower-case letters, digits and hyphens, as given at import; also used in web addresses. */
public record ProjectId(String value) {
    public ProjectId {
        if (!value.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("Not a project id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
