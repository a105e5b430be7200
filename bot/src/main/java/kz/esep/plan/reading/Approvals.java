package kz.esep.plan.reading;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import kz.esep.plan.Quantity.Approval;

/** Who has to agree to what is promised: «согласованная с Заказчиком», «ЖАО-мен келісілген». */
public final class Approvals {

    private static final Pattern AGREED = Pattern.compile("согласован|утвержд|келісілген|келісім бойынша|бекітілген");
    private static final Pattern CLAUSE = Pattern.compile(
            "[,;]?\\s*(?:согласован|утвержд)\\p{L}*\\s.*$|[,;]?\\s*(?:\\S+\\s){1,4}(?:келісілген|бекітілген).*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LOCAL_BODY = Pattern.compile(
            "(?<!\\p{L})(?:мио|жао)(?!\\p{L})|местн\\p{L}* исполнительн|жергілікті атқарушы|акимат|әкімдік");
    private static final Pattern CUSTOMER = Pattern.compile("заказчик|тапсырыс беруші");

    private Approvals() {}

    /** Those that a name or a plan's text speaks of. */
    public static Set<Approval> in(String text) {
        var folded = Folded.of(text);
        var found = EnumSet.noneOf(Approval.class);
        if (AGREED.matcher(folded).find()) {
            if (LOCAL_BODY.matcher(folded).find()) {
                found.add(Approval.LOCAL_BODY);
            }
            if (CUSTOMER.matcher(folded).find()) {
                found.add(Approval.CUSTOMER);
            }
        }
        return found;
    }

    /** A text that speaks of an approval, without the words about it. */
    static String without(String text) {
        return CLAUSE.matcher(text).replaceFirst("").strip();
    }
}
