package kz.esep.admin.card;

import java.time.Instant;

/** Who tells something and when: kept with what needs a reason. */
record Telling(String by, Instant at) {}
