package kz.esep.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Units that people write behind a number where the plan counts in another one: 500 кг are 0.5 тонна. */
public final class Units {

    private enum Kind {
        MASS,
        VOLUME,
        LENGTH
    }

    private record Unit(Kind kind, BigDecimal size) {}

    private static final Map<String, Unit> KNOWN = known();

    private Units() {}

    /**
     * A number in the unit that is wanted.
     *
     * @param typed the words behind the number; what is no unit that we know is taken for the wanted one
     * @param wanted the unit of the plan in any language
     * @return empty where the two cannot be compared, such as kilometres and tonnes
     */
    public static Optional<BigDecimal> convert(BigDecimal value, String typed, String wanted) {
        var from = unit(typed);
        var to = unit(wanted);
        if (from.isEmpty() || from.equals(to)) {
            return Optional.of(value);
        }
        if (to.isEmpty() || to.get().kind() != from.get().kind()) {
            return Optional.empty();
        }
        var factor = from.get().size().divide(to.get().size());
        var converted = value.multiply(factor).stripTrailingZeros();
        return Optional.of(converted.scale() < 0 ? converted.setScale(0) : converted);
    }

    private static Optional<Unit> unit(String words) {
        var first = words.strip().split("[\\s/,(]+", 2)[0];
        return Optional.ofNullable(KNOWN.get(SearchText.fold(first).replace(".", "")));
    }

    private static Map<String, Unit> known() {
        var known = new HashMap<String, Unit>();
        put(known, Kind.MASS, "0.001", "г гр грамм грамма граммов gram grams");
        put(
                known,
                Kind.MASS,
                "1",
                "кг кило килограмм килограмма килограммов килограмов kg kilo kilos kilogram kilograms");
        put(known, Kind.MASS, "100", "ц центнер центнера центнеров");
        put(known, Kind.MASS, "1000", "т тн тонна тонны тонн тоннаға tonne tonnes ton tons t");
        put(known, Kind.VOLUME, "1", "л литр литра литров litre litres liter liters");
        put(known, Kind.VOLUME, "1000", "м3 м³ куб кубометр кубометра кубометров текше m3 m³");
        put(known, Kind.LENGTH, "1", "м метр метра метров metre metres meter meters");
        put(
                known,
                Kind.LENGTH,
                "1000",
                "км километр километра километров шақырым km kilometre kilometres kilometer kilometers");
        return known;
    }

    private static void put(Map<String, Unit> known, Kind kind, String size, String words) {
        for (var word : words.split(" ")) {
            known.put(SearchText.fold(word), new Unit(kind, new BigDecimal(size)));
        }
    }
}
