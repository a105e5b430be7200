package kz.esep.dialogue;

/** What some dialogues look at besides what every turn sees; loaded only before such a dialogue begins. */
public enum Lookup {
    /** All entries of the person speaking, however old. */
    OWN_ENTRIES,
    /** All entries of the project in question, for those who decide about them. */
    PROJECT_ENTRIES,
    /** Plan against fact of the project in question. */
    FACTS,
    /** What is due in the project in question. */
    DEADLINES,
    /** The link by which the person speaking signs in to the back office. */
    OFFICE
}
