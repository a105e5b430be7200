package kz.esep.admin.reports.paper;

import java.io.IOException;

/** Bytes that are no Word document, or one that cannot be read. */
public final class NotAWordFile extends IOException {

    private static final long serialVersionUID = 1;

    NotAWordFile(String why) {
        super(why);
    }

    NotAWordFile(Exception why) {
        super(why);
    }
}
