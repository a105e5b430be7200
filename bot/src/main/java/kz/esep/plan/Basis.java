package kz.esep.plan;

/** What the fact of an indicator is made of. Proposed at import, confirmed by the coordinator. */
public enum Basis {
    /** Asked in the chat for every entry and summed. */
    ASKED,
    /** The number of entries of the activity. */
    ENTRIES,
    /** The head counts of the entries, summed. */
    PARTICIPANTS,
    /** The number of different places of the entries. */
    PLACES,
    /** The number of different districts and towns of the entries. */
    DISTRICTS,
    /** The number of files of a kind that were filed with the entries. */
    FILES,
    /** The number of different links that were logged with the entries. */
    PUBLICATIONS,
    /** The share found by a survey, with its respondents; never summed. */
    SURVEY,
    /** Asked in the chat; the value of the newest entry counts. */
    LATEST,
    /** Entered in the back office with a reason. */
    MANUAL;

    /** Whether the chat asks for a number of this basis. */
    public boolean isAskedInChat() {
        return this == ASKED || this == LATEST;
    }
}
