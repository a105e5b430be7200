package kz.esep.local.telegram.api;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;

/** What a test wants to go wrong with the next calls. */
public final class Faults {
    private final Deque<Fault> waiting = new ArrayDeque<>();

    /** How a call goes wrong. */
    public enum Kind {
        /** 502 instead of an answer, nothing carried out. */
        BAD_GATEWAY,
        /** 429 with the seconds to wait, nothing carried out. */
        TOO_MANY_REQUESTS,
        /** 400, nothing carried out. */
        BAD_REQUEST,
        /** 409, as if another poll were under way, nothing carried out. */
        CONFLICT,
        /** Carried out, but the connection ends before the answer. */
        DROP_AFTER,
        /** Carried out, but the connection ends in the middle of the answer. */
        CUT_OFF,
        /** Carried out, and answered after so many seconds. */
        LATE,
        /** Of getUpdates: every update stands in the answer twice. */
        REPEATED,
        /** Of getUpdates: the last update comes first. */
        REVERSED,
        /** Of getUpdates: the offset is not noted, so that what was delivered before comes again. */
        UNCONFIRMED;

        /** Whether what was asked for is done all the same. */
        boolean carriesOut() {
            return switch (this) {
                case BAD_GATEWAY, TOO_MANY_REQUESTS, BAD_REQUEST, CONFLICT -> false;
                case DROP_AFTER, CUT_OFF, LATE, REPEATED, REVERSED, UNCONFIRMED -> true;
            };
        }
    }

    /** What a fault names as its method that is for downloads of files. */
    public static final String DOWNLOAD = "file";

    /**
     * One fault.
     *
     * @param method the method it is for, empty for any, {@link #DOWNLOAD} for the bytes of files
     * @param retryAfter seconds, for TOO_MANY_REQUESTS and LATE
     */
    public record Fault(Kind kind, String method, int retryAfter) {}

    /** Lets as many calls go wrong, after those already asked for. */
    public synchronized void add(Fault fault, int count) {
        for (int i = 0; i < count; i++) {
            waiting.addLast(fault);
        }
    }

    /** Nothing goes wrong any more. */
    public synchronized void clear() {
        waiting.clear();
    }

    /** How many are still to come. */
    public synchronized int size() {
        return waiting.size();
    }

    /** The fault for this call, which is used up thereby. */
    synchronized Optional<Fault> next(String method) {
        for (Iterator<Fault> faults = waiting.iterator(); faults.hasNext(); ) {
            Fault fault = faults.next();
            var any = fault.method().isEmpty() && !method.equals(DOWNLOAD);
            if (any || fault.method().equalsIgnoreCase(method)) {
                faults.remove();
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }
}
