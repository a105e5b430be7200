package kz.esep.admin.reports.checks.occasions;

/** A place on the map, in degrees. */
record Spot(String name, double latitude, double longitude) {

    private static final double EARTH_KILOMETRES = 6_371;

    /** As the crow flies, by the haversine formula. */
    long kilometres(Spot other) {
        var north = Math.toRadians(other.latitude - latitude);
        var east = Math.toRadians(other.longitude - longitude);
        var square = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return Math.round(2 * EARTH_KILOMETRES * Math.asin(Math.sqrt(Math.min(1, square))));
    }
}
