package kz.esep.checkin;

import java.time.Instant;
import java.util.List;
import kz.esep.attendance.Category;
import kz.esep.attendance.Traits;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has checked in, as told; null is "not stated".
 *
 * @param name null unless the project asks for names, never of a child
 * @param also further statuses, where statuses overlap
 * @param consent the version of the text that was agreed to
 */
public record Attendee(
        @Nullable Category sex,
        @Nullable Category age,
        @Nullable Category status,
        @Nullable String name,
        int consent,
        Instant at,
        List<Category> also)
        implements Traits {

    public Attendee {
        if (name != null && (age == null || age.isChild())) {
            throw new IllegalArgumentException("The name of a child, or of somebody who may be one, is not kept");
        }
        // One that was stored before there could be several statuses has no others.
        also = also == null ? List.of() : List.copyOf(also);
    }

    /** Somebody with one status at most. */
    public Attendee(
            @Nullable Category sex,
            @Nullable Category age,
            @Nullable Category status,
            @Nullable String name,
            int consent,
            Instant at) {
        this(sex, age, status, name, consent, at, List.of());
    }
}
