package kz.esep.plan;

/**
 * How a project counts its participants in reports.
 *
 * @param unit what reports print, where both can be told
 * @param status how the table of social statuses adds up
 */
public record Reckoning(Unit unit, StatusMode status) {

    /** As long as a project has not chosen: visits, which can always be told, and one status for each person. */
    public static final Reckoning USUAL = new Reckoning(Unit.VISITS, StatusMode.EXCLUSIVE);

    public enum Unit {
        /** Head counts, summed: whoever came twice counts twice. */
        VISITS,
        /** Different persons; told only where every entry has a register. */
        PEOPLE
    }

    /** The same with the status mode that a project file states, or this one where it states none. */
    public Reckoning counting(StatusMode mode) {
        return new Reckoning(unit, mode);
    }
}
