package kz.esep.plan.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.plan.Quantity;
import kz.esep.plan.Quantity.Approval;
import kz.esep.plan.Quantity.Comparator;
import kz.esep.plan.Quantity.Part;
import kz.esep.plan.Quantity.Scope;
import kz.esep.plan.Quantity.UnitKind;
import kz.esep.plan.reading.Amounts.Amount;
import kz.esep.plan.reading.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a contract promises, in Kazakh and Russian: «Не менее 10», «кемінде 10», «5/1 (с каждой встречи)», «10
 * нысанда 2 реттен», «8 районов, 2 города». What could be meant in two ways, and what no rule knows, stays text.
 */
public final class PlanText {

    private static final Pattern ASIDE =
            Pattern.compile("\\(([^()]*(?:\\([^()]*\\)[^()]*)*)(?:\\)|$)|\\[([^\\[\\]]*)(?:]|$)");
    private static final Pattern INSTEAD = Pattern.compile("^(?:но|или|либо|немесе|бірақ)(?!\\p{L}).*");

    /** No cell of a plan is longer; whatever is, is a narrative. */
    private static final int LONGEST = 1_000;

    private final String raw;
    private final List<String> asides = new ArrayList<>();
    private final List<String> qualifiers = new ArrayList<>();
    private final EnumSet<Approval> approvals = EnumSet.noneOf(Approval.class);
    private @Nullable Scope scope;
    private @Nullable Comparator besides;

    private PlanText(String raw) {
        this.raw = raw;
    }

    /** The quantity of a text, with the text itself; never fails. */
    public static Quantity read(String raw) {
        return raw.length() > LONGEST ? Quantity.text(raw) : new PlanText(raw).read();
    }

    private Quantity read() {
        var line = Folded.line(raw);
        if (Deeds.isOneDocument(line)) {
            return Quantity.of(raw, Comparator.EXACTLY, BigDecimal.ONE);
        }
        var found = Qualifiers.of(withoutAsides(line));
        var scopes = Scopes.of(found.rest());
        if (scopes.twice()) {
            return text();
        }
        qualifiers.addAll(found.found());
        scope = scopes.scope();
        var main = Tokens.of(withoutApproval(scopes.rest()));
        var amount = Amounts.of(
                main,
                scope != null
                        || asides.stream().anyMatch(one -> Scopes.whole(one).isPresent()));
        if (amount.isEmpty()) {
            return main.stream().anyMatch(token -> token.is(Kind.NUMBER)) ? text() : aside(main);
        }
        return besides(amount.get()) ? quantity(amount.get()) : text();
    }

    private String withoutAsides(String line) {
        var aside = ASIDE.matcher(line);
        while (aside.find()) {
            var words = aside.group(1) == null ? aside.group(2) : aside.group(1);
            asides.add(Optional.ofNullable(words).orElse("").strip());
        }
        return Folded.line(ASIDE.matcher(line).replaceAll(" "));
    }

    /** The rest of a sentence from «согласованная» on narrows nothing. */
    private String withoutApproval(String main) {
        var agreed = Approvals.in(main);
        approvals.addAll(agreed);
        return agreed.isEmpty() ? main : Approvals.without(main);
    }

    /** What stands in brackets beside the number; false where it contradicts. */
    private boolean besides(Amount amount) {
        for (var aside : asides) {
            var agreed = Approvals.in(aside);
            var per = Scopes.whole(aside);
            if (!agreed.isEmpty()) {
                approvals.addAll(agreed);
            } else if (per.isPresent() && scope == null) {
                scope = per.get();
            } else if (per.isPresent() || INSTEAD.matcher(Folded.of(aside)).matches()) {
                return false;
            } else if (!repeats(aside, amount) && !bounds(aside, amount)) {
                qualifiers.add(aside);
            }
        }
        return true;
    }

    /** «10 (десять)». */
    private static boolean repeats(String aside, Amount amount) {
        var tokens = Tokens.of(aside);
        var number = tokens.size() == 1 ? tokens.getFirst().number() : null;
        return number != null
                && amount.parts().stream().anyMatch(part -> part.value().compareTo(number) == 0);
    }

    /** «10 (не менее)», «10 (кемінде)». */
    private boolean bounds(String aside, Amount amount) {
        var tokens = Tokens.of(aside);
        var found = Bounds.before(tokens, tokens.size())
                .filter(one -> one.from() == 0)
                .or(() -> Bounds.behind(tokens, 0).filter(one -> one.to() == tokens.size()));
        if (found.isEmpty() || amount.comparator() != Comparator.EXACTLY) {
            return false;
        }
        besides = found.get().comparator();
        return true;
    }

    /** The only number in brackets, behind words that name it: «… «Климат» (5 бағыт)», «… көрсеткіштен (30 000) жоғары». */
    private Quantity aside(List<Token> main) {
        var lengths =
                qualifiers.size() == 1 && asides.isEmpty() && main.isEmpty() ? length() : Optional.<Quantity>empty();
        if (lengths.isPresent()) {
            return lengths.get();
        }
        var numbered = asides.stream()
                .filter(one -> Tokens.of(one).stream().anyMatch(token -> token.is(Kind.NUMBER)))
                .toList();
        if (numbered.size() != 1) {
            return text();
        }
        asides.remove(numbered.getFirst());
        var amount = Amounts.of(Tokens.of(numbered.getFirst()), scope != null);
        if (amount.isEmpty() || !besides(amount.get()) || !Amounts.understands(main)) {
            return text();
        }
        besides = Bounds.anywhere(main).orElse(besides);
        return quantity(amount.get());
    }

    /** «екі күндік»: a length that stands alone is the quantity. */
    private Optional<Quantity> length() {
        var tokens = Tokens.of(qualifiers.getFirst());
        if (tokens.size() != 2 || tokens.getFirst().number() == null) {
            return Optional.empty();
        }
        qualifiers.clear();
        return Amounts.of(tokens, false).map(this::quantity);
    }

    private Quantity quantity(Amount amount) {
        var rest = amount.rest().isEmpty() ? Stream.<String>empty() : Stream.of(joined(amount.rest()));
        var narrowed = Stream.concat(rest, qualifiers.stream())
                .filter(words -> !words.isBlank())
                .toList();
        var comparator = besides == null ? amount.comparator() : besides;
        return new Quantity(
                raw,
                comparator,
                amount.kind(),
                amount.parts(),
                scope,
                amount.each(),
                narrowed.isEmpty() ? null : String.join("; ", narrowed),
                approvals);
    }

    private static String joined(List<String> words) {
        return String.join(" ", words).replaceAll(" (?=[,;./-])|^[,;.\\s-]+|[,;.\\s-]+$", "");
    }

    private Quantity text() {
        return new Quantity(raw, Comparator.NONE, UnitKind.TEXT, List.<Part>of(), null, null, null, approvals);
    }
}
