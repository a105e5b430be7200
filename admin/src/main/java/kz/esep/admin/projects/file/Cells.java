package kz.esep.admin.projects.file;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Nothing;
import kz.esep.plan.Quantity.Comparator;
import kz.esep.plan.reading.PlanText;
import org.jspecify.annotations.Nullable;

/** What people write into the cells of a report's table: a dash for nothing, several links at once, a number in words. */
final class Cells {

    private static final Pattern NEXT_LINK = Pattern.compile("(?i)(?<=.)(?=(?<![\\p{L}\\p{N}=/&?%])https?://)");
    private static final Pattern LABEL = Pattern.compile("(?is)^[^/]{1,60}?[\\s:–—)-]\\s*(?=https?://)");

    /** Between two links, or words of explanation behind one; what begins in another way belongs to the address. */
    private static final Pattern BEHIND = Pattern.compile("(?s)[\\s,;]+(?:(?:[(–—-]|и|және|\\p{IsCyrillic}).*)?$");

    /** «1 200», «1200 чел.», «60 адам»: one number and at most two words of its unit. */
    private static final Pattern NUMBER =
            Pattern.compile("(?U)\\d[\\d \\u00A0\\u202F]*(?:[.,]\\d+)?(?:\\s*(?:%|\\p{L}[\\p{L}-]*\\.?)){0,2}\\.?");

    /** «три мастер-класса», «үш дәріс»: few words, the first of them a number. */
    private static final Pattern SPELLED = Pattern.compile("(?U)(\\p{L}{2,})(?:[\\s-]+\\p{L}+){0,3}\\.?");

    private Cells() {}

    /** A cell that holds nothing but a dash is empty. */
    static @Nullable String written(@Nullable String cell) {
        return cell == null || Nothing.isDash(cell) ? null : cell;
    }

    /** Every link of a cell, without labels in front and words behind; a cell without an address stays as it is. */
    static Stream<String> links(@Nullable String cell) {
        var written = written(cell);
        return written == null
                ? Stream.empty()
                : Arrays.stream(NEXT_LINK.split(LABEL.matcher(written.strip()).replaceFirst("")))
                        .map(link -> BEHIND.matcher(link).replaceFirst("").strip())
                        .filter(link -> !link.isEmpty());
    }

    /** The number that a cell is, where it is one and not an estimate or a sentence with a number in it. */
    static Optional<BigDecimal> number(@Nullable String cell) {
        if (cell == null || !(NUMBER.matcher(cell.strip()).matches() || isSpelled(cell.strip()))) {
            return Optional.empty();
        }
        var read = PlanText.read(cell.strip());
        var exact = read.comparator() == Comparator.EXACTLY || read.comparator() == Comparator.NONE;
        return exact && read.scope() == null && read.compound().isEmpty()
                ? Optional.ofNullable(read.value())
                : Optional.empty();
    }

    private static boolean isSpelled(String cell) {
        var words = SPELLED.matcher(cell);
        return words.matches() && PlanText.read(words.group(1)).value() != null;
    }
}
