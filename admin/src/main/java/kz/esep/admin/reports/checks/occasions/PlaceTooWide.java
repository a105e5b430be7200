package kz.esep.admin.reports.checks.occasions;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.facts.Facts;
import kz.esep.language.SearchText;

/** The place is a whole region, with no settlement or district in it. Source: final report form, rule of column 4. */
final class PlaceTooWide implements Check<Facts> {

    /** Words around a region that make it no narrower: «на территории области», «облыс көлемінде», «все районы». */
    private static final Pattern AROUND = Pattern.compile(
            "(?U)(?<!\\p{L})(?:на|в|во|по|и|территори[яи]|вс[яеюй]|всей|всех|весь|все|район[ыаов]*"
                    + "|районах|город[аов]*|городах|населенны[ехй]|пункт[ыаов]*|пунктах|бойынша|колемин?де|аумагы(?:нда)?|аумагында"
                    + "|барлык|аудандары?(?:нда)?|калалары?(?:нда)?|мен|жане|ауылдары?(?:нда)?|регион[аеу]?|онир(?:де|и)?)(?!\\p{L})[\\s,]*");

    /** With folded letters: a region by its kind and one name, or the country. */
    private static final Pattern REGION = Pattern.compile("(?U)(?:|рк|кр|казахстана?|республик[аие] казахстан|казакстан"
            + "|казакстан республикасы|облыс(?:ы|тын)?|област[ьи]|(?:област[ьи]\\s+[\\p{L}-]+)|(?:[\\p{L}-]+\\s+(?:облыс|облысы|облысынын|област[ьи]"
            + "|обл\\.?))|(?:region|oblast)\\s+[\\p{L}-]+|[\\p{L}-]+\\s+(?:region|oblast))");

    @Override
    public String code() {
        return "PLACE_TOO_WIDE";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return Held.activities(facts)
                .filter(activity -> !activity.places().isEmpty())
                .filter(activity -> activity.places().stream().allMatch(place -> isRegion(place, names(facts))))
                .map(activity -> Found.warning(code(), Names.where(activity))
                        .with("activity", Names.of(activity))
                        .with("place", activity.places().getFirst())
                        .finding());
    }

    private static boolean isRegion(String place, List<String> names) {
        var folded = SearchText.fold(place).strip();
        var bare = AROUND.matcher(folded).replaceAll("").strip();
        return names.contains(folded)
                || names.contains(bare)
                || REGION.matcher(bare).matches();
    }

    private static List<String> names(Facts facts) {
        return Optional.ofNullable(facts.project().region())
                .map(region -> SearchText.fold(region.in(region.original())).strip())
                .stream()
                .toList();
    }
}
