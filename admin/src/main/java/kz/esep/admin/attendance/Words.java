package kz.esep.admin.attendance;

import java.util.Locale;
import java.util.stream.Collectors;
import kz.esep.admin.page.Texts;
import kz.esep.attendance.Dimension;
import kz.esep.attendance.Named;
import kz.esep.attendance.Traits;
import org.jspecify.annotations.Nullable;

/** Categories, ways and people in words. */
record Words(Texts t) {

    String category(String key) {
        return t.say("attended.category." + key.replace("+", "-plus").toLowerCase(Locale.ROOT));
    }

    /** A constant under one of the headings of the phrases about people: "way.short", "kind". */
    String of(String heading, Enum<?> constant) {
        return t.say("attended." + heading + "."
                + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What is known of somebody in one of the tables; empty for "not stated". */
    String trait(Traits person, Dimension dimension) {
        return person.all(dimension).stream()
                .map(one -> dimension == Dimension.SEX ? t.say("sheet.one." + one.key()) : category(one.key()))
                .collect(Collectors.joining(", "));
    }

    String name(@Nullable String name) {
        if (name == null) {
            return t.say("attendance.nameless");
        }
        return Named.isErased(name) ? t.say("attendance.erased") : name;
    }
}
