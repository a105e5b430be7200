package kz.esep.admin.attendance;

import java.util.List;
import java.util.stream.IntStream;
import kz.esep.admin.page.Texts;
import kz.esep.admin.reports.filling.Sheet;
import kz.esep.admin.reports.filling.Sheet.Column;

/** A sheet to print before an event: empty lines in which people write themselves down and sign. */
final class SignInSheet {

    /** Enough for a hand with a pen, in millimetres. */
    private static final int LINE = 9;

    private SignInSheet() {}

    /** @param lines how many people it has room for */
    static Sheet of(List<Sheet.Line> head, int lines, Texts t) {
        return new Sheet(
                t.say("sheet.sign-in.title"),
                head,
                List.of(
                        new Column("№", 6, true),
                        new Column(t.say("sheet.name"), 30, false),
                        new Column(t.say("sheet.sex"), 11, false),
                        new Column(t.say("sheet.age"), 10, false),
                        new Column(t.say("sheet.status"), 23, false),
                        new Column(t.say("sheet.signature"), 20, false)),
                IntStream.rangeClosed(1, lines)
                        .mapToObj(at -> List.of(Integer.toString(at), "", "", "", "", ""))
                        .toList(),
                List.of(t.say("sheet.statuses"), t.say("sheet.consent")),
                LINE);
    }
}
