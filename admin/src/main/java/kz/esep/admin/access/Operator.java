package kz.esep.admin.access;

/**
 * One who may sign in to the back office.
 *
 * @param id the sign-in name
 * @param hash of the password, as the password encoder writes it
 * @param mustChange whether the password was given out once and has to be replaced before anything else
 */
public record Operator(String id, String hash, boolean mustChange) {

    /** The sign-in name of the first operator. */
    public static final String FIRST = "operator";

    @Override
    public String toString() {
        return "Operator " + id;
    }
}
