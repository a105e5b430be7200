package kz.esep.admin.reports.checks.plan;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.facts.Facts;

/**
 * Facts that repeat the text of their plans letter for letter. One that repeats a plan in words was copied; plain numbers
 * can be equal, but not most of a long report.
 */
final class FactCopiesPlan implements Check<Facts> {

    private static final Pattern PLAIN = Pattern.compile("(?U)[\\d\\s.,/%]+(?:\\p{L}+\\.?)?");
    private static final int LONG = 10;
    private static final int SHOWN = 5;

    @Override
    public String code() {
        return "FACT_COPIES_PLAN";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        var planned = Placed.all(facts)
                .filter(one -> one.planText().isPresent() && one.text().isPresent())
                .toList();
        var copied = planned.stream().filter(FactCopiesPlan::isCopied).toList();
        var inWords = copied.stream()
                .filter(one -> !PLAIN.matcher(one.planText().orElse("")).matches())
                .toList();
        if (inWords.isEmpty() && (planned.size() < LONG || copied.size() * 2 <= planned.size())) {
            return Stream.empty();
        }
        var shown = inWords.isEmpty() ? copied : inWords;
        return Stream.of(Found.warning(code(), "indicators")
                .with(
                        "examples",
                        shown.stream()
                                .limit(SHOWN)
                                .map(one -> "«" + one.text().orElse("") + "»")
                                .distinct()
                                .collect(Collectors.joining(", ")))
                .figure("copied", copied.size())
                .figure("inWords", inWords.size())
                .figure("indicators", planned.size())
                .finding());
    }

    private static boolean isCopied(Placed one) {
        return plain(one.planText().orElse("")).equals(plain(one.text().orElse("-")));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("(?U)\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
