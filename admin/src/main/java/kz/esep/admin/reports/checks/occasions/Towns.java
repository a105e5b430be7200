package kz.esep.admin.reports.checks.occasions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.esep.language.SearchText;
import kz.esep.plan.Gazetteer;
import kz.esep.plan.Project;

/** Where places lie: what the project knows of them, else the town of Kazakhstan that their name begins a word with. */
final class Towns {

    /** Endings of the cases, Russian and Kazakh, with folded letters. */
    private static final Pattern CASE =
            Pattern.compile("|[аеуыиьй]|ой|ом|ый|ого|ому|[дт][ае]н?|[гк][ае]|[ндт][ыи]н|[бмп]ен|[дт][ае]г[ыи]");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}-]+");

    /** Stems with folded letters, so that «Ақтауда» and «в Актау» are found too; degrees rounded to about a kilometre. */
    private static final Map<String, Spot> KNOWN = known("""
            астана 51.13 71.43
            алматы 43.24 76.89
            шымкент 42.32 69.59
            актау 43.65 51.16
            актобе 50.28 57.17
            атырау 47.10 51.92
            караганд 49.81 73.09
            кокшетау 53.28 69.39
            костана 53.21 63.62
            кызылорд 44.85 65.51
            орал 51.23 51.37
            уральск 51.23 51.37
            оскемен 49.95 82.61
            усть-каменогорск 49.95 82.61
            павлодар 52.29 76.97
            петропавл 54.87 69.16
            семей 50.41 80.26
            талдыкорган 45.02 78.37
            тараз 42.90 71.37
            туркестан 43.30 68.27
            туркистан 43.30 68.27
            жанаозен 43.34 52.86
            жезказган 47.79 67.71
            экибастуз 51.73 75.32
            риддер 50.34 83.51
            балхаш 46.85 74.98
            рудн 52.97 63.13
            аркалык 50.25 66.91
            байконур 45.63 63.31
            хоргос 44.21 80.41
            конаев 43.87 77.06
            текели 44.86 78.76
            """);

    private final Gazetteer gazetteer;
    private final Map<String, Optional<Spot>> found = new HashMap<>();

    Towns(Project project) {
        this.gazetteer = Gazetteer.of(project);
    }

    Optional<Spot> spot(String place) {
        return found.computeIfAbsent(place, this::located);
    }

    private Optional<Spot> located(String place) {
        var own = gazetteer.named(place).filter(known -> known.latitude() != null && known.longitude() != null);
        if (own.isPresent()) {
            var known = own.get();
            return known.latitude() == null || known.longitude() == null
                    ? Optional.empty()
                    : Optional.of(new Spot(place, known.latitude(), known.longitude()));
        }
        return named(place);
    }

    /** A name that speaks of two towns says neither where it is. */
    private static Optional<Spot> named(String place) {
        var spots = new ArrayList<Spot>();
        for (var word : BETWEEN.split(SearchText.fold(place))) {
            KNOWN.forEach((stem, spot) -> {
                if (begins(word, stem)) {
                    spots.add(new Spot(place, spot.latitude(), spot.longitude()));
                }
            });
        }
        return List.copyOf(spots).stream().distinct().count() == 1 ? Optional.of(spots.getFirst()) : Optional.empty();
    }

    /** «актауда», but not «актауский район»: an adjective names the region around. */
    private static boolean begins(String word, String stem) {
        return word.startsWith(stem)
                && CASE.matcher(word.substring(stem.length())).matches();
    }

    private static Map<String, Spot> known(String lines) {
        var known = new HashMap<String, Spot>();
        lines.lines().forEach(line -> {
            var parts = line.split(" ");
            var stem = SearchText.fold(parts[0]);
            known.put(stem, new Spot(stem, Double.parseDouble(parts[1]), Double.parseDouble(parts[2])));
        });
        return Map.copyOf(known);
    }
}
