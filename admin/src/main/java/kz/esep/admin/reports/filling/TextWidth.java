package kz.esep.admin.reports.filling;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** How wide the text of a page is, in twentieths of a point. */
final class TextWidth {

    private static final int A4_WITH_MARGINS = 9638;

    private TextWidth() {}

    /** The width in the section that a paragraph stands in: the one that ends next after it. */
    static int at(CTP paragraph, CTBody body) {
        for (var one : body.getPList()) {
            if (one.isSetPPr() && one.getPPr().isSetSectPr() && !isBefore(one, paragraph)) {
                return of(one.getPPr().getSectPr());
            }
        }
        return body.isSetSectPr() ? of(body.getSectPr()) : A4_WITH_MARGINS;
    }

    private static boolean isBefore(CTP one, CTP other) {
        try (var first = one.newCursor();
                var second = other.newCursor()) {
            return first.isLeftOf(second);
        }
    }

    private static int of(CTSectPr section) {
        if (!section.isSetPgSz() || !section.isSetPgMar()) {
            return A4_WITH_MARGINS;
        }
        return twips(section.getPgSz().getW())
                - twips(section.getPgMar().getLeft())
                - twips(section.getPgMar().getRight());
    }

    private static int twips(Object measure) {
        return ((BigInteger) measure).intValue();
    }
}
