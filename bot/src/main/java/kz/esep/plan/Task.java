package kz.esep.plan;

import java.util.List;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/** A task of the project; {@code number} is null for the unnumbered blocks (final presentation, information work). */
public record Task(@Nullable Integer number, Wording title, List<Activity> activities) {
    public Task {
        activities = List.copyOf(activities);
    }

    /** The number people say for an activity of this task: {@code 2.4}, or {@code 4} in an unnumbered block. */
    public String label(Activity activity) {
        return number == null ? Integer.toString(activity.number()) : number + "." + activity.number();
    }
}
