package kz.esep.admin.card;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The pages of a card, in the order of its tabs. */
enum CardPage {
    TEAM,
    MONEY,
    PARTNERS,
    SUB_GRANTS,
    RECOMMENDATIONS,
    PROPOSALS,
    EFFECT,
    MANUAL,
    STORY,
    CONTRACT,
    PLACES;

    /** As an address names it: {@code sub-grants}. */
    String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<CardPage> at(String address) {
        return Arrays.stream(values())
                .filter(page -> page.address().equals(address))
                .findFirst();
    }
}
