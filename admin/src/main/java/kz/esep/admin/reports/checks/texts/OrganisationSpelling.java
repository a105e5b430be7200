package kz.esep.admin.reports.checks.texts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.texts.Said.Kind;
import kz.esep.facts.Facts;

/** One organisation spelled in several ways: «Эко Маңғыстау» and «Эко Мангистау», «ECOJOL» and «ЕСОJOL». */
public final class OrganisationSpelling implements Check<Facts> {

    private static final String CODE = "ORGANISATION_SPELLING";

    private static final Pattern QUOTED = Pattern.compile("[«“„\"]([^«»“”„\"]{3,80})[»”“\"]");

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return among(names(facts));
    }

    /** Every name in quotation marks of a report, and those of its organisations. */
    public static List<Named> names(Facts facts) {
        return Said.all(facts)
                .flatMap(said -> named(said.text(), said.kind() == Kind.NAME)
                        .map(name -> new Named(name, said.where(), said.kind() == Kind.NAME)))
                .toList();
    }

    /** Equal for all spellings of the name of one organisation. */
    public static String key(String name) {
        return NameKey.of(named(name, true).findFirst().orElse(name));
    }

    /**
     * A name where it stands.
     *
     * @param organisation whether it is certainly that of an organisation and not of an event or a book
     */
    public record Named(String name, String where, boolean organisation) {}

    /** The names in quotation marks of a text; all of it where it is a name without any. */
    public static Stream<String> named(String text, boolean isName) {
        var quoted = QUOTED.matcher(text)
                .results()
                .map(found -> found.group(1).strip())
                .toList();
        return quoted.isEmpty() && isName ? Stream.of(text.strip()) : quoted.stream();
    }

    /** One finding for each organisation that has more than one spelling. */
    public static Stream<Finding> among(List<Named> names) {
        Map<String, List<Named>> alike = new LinkedHashMap<>();
        names.forEach(named -> alike.computeIfAbsent(NameKey.of(named.name()), key -> new ArrayList<>())
                .add(named));
        return alike.entrySet().stream()
                .filter(group -> !group.getKey().isEmpty())
                .map(Map.Entry::getValue)
                .filter(group -> group.stream().anyMatch(Named::organisation))
                .filter(group -> spellings(group).size() > 1)
                .map(group -> Found.warning(CODE, group.getFirst().where())
                        .with(
                                "spellings",
                                spellings(group).stream()
                                        .map(name -> "«" + name + "»")
                                        .collect(Collectors.joining(", ")))
                        .figure("count", spellings(group).size())
                        .finding());
    }

    /** Different letters; capitals and the kind of quotation marks are no other spelling. */
    private static List<String> spellings(List<Named> group) {
        var spellings = new LinkedHashMap<String, String>();
        group.forEach(named ->
                spellings.putIfAbsent(named.name().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "), named.name()));
        return List.copyOf(spellings.values());
    }
}
