package kz.esep.people;

/** What a person may do in a project; a later role includes the rights of the earlier ones. */
public enum Role {
    /** Logs entries and corrects the own ones. */
    VOLUNTEER,
    /** Accepts or returns entries, is reminded of deadlines, invites volunteers. */
    COORDINATOR,
    /** Compiles drafts for one or many projects; makes invitations of every kind. */
    OPERATOR;

    public boolean mayReview() {
        return this != VOLUNTEER;
    }
}
