package kz.esep.attendance;

/** In what way people had to do with an activity. Only participants enter the statistics of the forms. */
public enum Kind {
    PARTICIPANTS,
    RESPONDENTS,
    VOLUNTEERS,
    RECIPIENTS,
    /** Views and subscriptions: nobody was there. */
    REACH
}
