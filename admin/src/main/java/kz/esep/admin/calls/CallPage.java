package kz.esep.admin.calls;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The pages of a call, in the order of its tabs. */
enum CallPage {
    /** What the annual report is made of, the projects and the papers. */
    REPORT,
    /** What the press release tells besides the projects. */
    PROGRAMME;

    /** As an address names it. */
    String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CallPage> at(String address) {
        return Arrays.stream(values())
                .filter(page -> page.address().equals(address))
                .findFirst();
    }
}
