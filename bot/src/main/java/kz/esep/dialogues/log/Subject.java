package kz.esep.dialogues.log;

import kz.esep.plan.ActivityId;
import kz.esep.plan.EventKind;
import org.jspecify.annotations.Nullable;

/**
 * What was done, as far as it was told.
 *
 * @param activity null as long as none was chosen, or when it is not in the plan
 * @param unplanned whether it was said not to be in the plan
 * @param title its own name, where it is not in the plan
 * @param event what kind of event it was, null as long as the plan's own kind stands
 * @param topic what it was about, null as long as the plan's own title stands
 */
record Subject(
        @Nullable ActivityId activity,
        boolean unplanned,
        @Nullable String title,
        @Nullable EventKind event,
        @Nullable String topic) {

    static final Subject UNTOLD = new Subject(null, false, null, null, null);

    boolean isTold() {
        return activity != null || unplanned;
    }

    /** Another activity brings its own kind and topic. */
    Subject doing(ActivityId chosen) {
        return chosen.equals(activity)
                ? new Subject(chosen, false, null, event, topic)
                : new Subject(chosen, false, null, null, null);
    }

    /** In another project there is another plan. */
    Subject withoutActivity() {
        return new Subject(null, unplanned, title, event, topic);
    }

    Subject outsideThePlan() {
        return new Subject(null, true, title, event, topic);
    }

    Subject called(@Nullable String name) {
        return new Subject(activity, unplanned, name, event, topic);
    }

    Subject being(@Nullable EventKind what) {
        return new Subject(activity, unplanned, title, what, topic);
    }

    Subject about(@Nullable String what) {
        return new Subject(activity, unplanned, title, event, what);
    }
}
