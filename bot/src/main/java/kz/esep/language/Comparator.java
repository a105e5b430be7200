package kz.esep.language;

/** How a number that a person gives compares with the true one: «шамамен 60» is not 60, and «60-тан астам» is neither. */
public enum Comparator {
    EXACTLY,
    ABOUT,
    AT_LEAST,
    AT_MOST
}
