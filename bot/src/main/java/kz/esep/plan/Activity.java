package kz.esep.plan;

import java.util.List;
import kz.esep.language.Wording;

/**
 * A planned activity of a task.
 *
 * @param number its number within the task, from 1
 * @param places where it is planned to happen; offered as buttons, never copied as a fact
 */
public record Activity(ActivityId id, int number, Wording title, List<Wording> places, List<Indicator> indicators) {
    public Activity {
        places = List.copyOf(places);
        indicators = List.copyOf(indicators);
    }
}
