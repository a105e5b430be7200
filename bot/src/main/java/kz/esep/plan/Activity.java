package kz.esep.plan;

import java.util.EnumSet;
import java.util.List;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A planned activity of a task.
 *
 * @param number its number within the task, from 1
 * @param places where it is planned to happen; offered as buttons, never copied as a fact
 * @param event what kind of event it is, null where the plan does not say so apart from its title
 * @param evidence what each of its entries must have, null where the plan does not say
 */
public record Activity(
        ActivityId id,
        int number,
        Wording title,
        List<Wording> places,
        List<Indicator> indicators,
        @Nullable EventKind event,
        @Nullable EvidenceRule evidence) {

    public Activity {
        places = List.copyOf(places);
        indicators = List.copyOf(indicators);
    }

    /** An activity of which the plan says neither kind nor evidence. */
    public Activity(ActivityId id, int number, Wording title, List<Wording> places, List<Indicator> indicators) {
        this(id, number, title, places, indicators, null, null);
    }

    /** The kinds of events that it may consist of: one where the plan or the title names one, several for a mixed title. */
    public List<EventKind> kinds() {
        return event == null ? EventKind.in(title.in(title.original())) : List.of(event);
    }

    /**
     * What an entry must have: what the plan says, else what is usual for the kind of event and the documents that the
     * indicators count.
     *
     * @param told the kind of this one event, null where nobody told
     */
    public EvidenceRule required(@Nullable EventKind told) {
        if (evidence != null) {
            return evidence;
        }
        var like = told != null ? told : kinds().stream().findFirst().orElse(EventKind.OTHER);
        var counted = EnumSet.noneOf(DocumentKind.class);
        for (var indicator : indicators) {
            if (indicator.basis() == Basis.FILES) {
                DocumentKind.of(indicator.name().in(indicator.name().original()))
                        .ifPresent(counted::add);
            }
        }
        return like.standard().and(counted);
    }

    /** The same activity with other places and indicators, and everything else as it is. */
    public Activity with(Wording newTitle, List<Wording> newPlaces, List<Indicator> newIndicators) {
        return new Activity(id, number, newTitle, newPlaces, newIndicators, event, evidence);
    }

    /** The same activity with a rule of its own for evidence, or with null what is usual for its kind. */
    public Activity proving(@Nullable EvidenceRule rule) {
        return new Activity(id, number, title, places, indicators, event, rule);
    }
}
