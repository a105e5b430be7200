package kz.esep.plan;

/**
 * Whether a person stands in one of the social statuses of the form or in several. The form does not say so: both
 * published reports count exclusively, and its «в т.ч.» suggests overlap, so each project says how it counts.
 */
public enum StatusMode {
    /** Everybody in one category at most: the parts make the total. */
    EXCLUSIVE,
    /** Somebody may stand in several: each part is at most the total, their sum may be more. */
    OVERLAPPING
}
