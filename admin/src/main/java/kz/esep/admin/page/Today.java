package kz.esep.admin.page;

import java.time.Clock;
import java.time.LocalDate;
import kz.esep.Settings;
import org.springframework.stereotype.Component;

/** Which day it is where the people of this installation live. */
@Component
public class Today {

    private final Settings settings;
    private final Clock clock;

    Today(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public LocalDate day() {
        return LocalDate.now(clock.withZone(settings.zone()));
    }
}
