package kz.esep.attendance;

import kz.esep.language.Comparator;

/**
 * A number of people as somebody gave it: "60", "about 60", "60 and more".
 *
 * @param value never negative
 * @param bound how exactly the number was meant
 */
public record Count(int value, Comparator bound) {

    public Count {
        if (value < 0) {
            throw new IllegalArgumentException("Fewer people than none: " + value);
        }
    }

    public static Count exactly(int value) {
        return new Count(value, Comparator.EXACTLY);
    }

    /** Whether another number of people contradicts this one; about and at least leave room. */
    public boolean contradicts(int other) {
        return switch (bound) {
            case EXACTLY -> other != value;
            case ABOUT -> Math.abs(other - value) * 10L > value;
            case AT_LEAST -> other < value;
            case AT_MOST -> other > value;
        };
    }
}
