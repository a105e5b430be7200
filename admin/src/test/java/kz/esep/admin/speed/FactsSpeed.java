package kz.esep.admin.speed;

import kz.esep.admin.reports.checks.Checks;

/** How long facts and checks take. */
record FactsSpeed(int entries, int photos, String facts, String checks, long peak) {

    private static final int PHOTOS = 4;

    static FactsSpeed of(int entries) {
        var large = LargeProject.of(entries, PHOTOS, entries * PHOTOS, 400_000);
        System.gc();
        var heap = new Heap();
        var counting = new Watch();
        var facts = large.facts();
        var counted = counting.toString();
        var checking = new Watch();
        Checks.findings(facts);
        return new FactsSpeed(entries, entries * PHOTOS, counted, checking.toString(), heap.peak());
    }

    @Override
    public String toString() {
        return "| %d | %d | %s | %s | %d |".formatted(entries, photos, facts, checks, peak);
    }
}
