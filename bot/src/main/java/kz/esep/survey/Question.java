package kz.esep.survey;

import kz.esep.language.Wording;

/** One question to participants, in the languages in which it is known. */
public record Question(Kind kind, Wording text) {

    /** Longer ones nobody reads on a phone. */
    public static final int LONGEST = 200;

    /** The best mark. */
    public static final int BEST = 5;

    /** From this mark on, somebody is satisfied. */
    public static final int SATISFIED = 4;

    public enum Kind {
        /** A mark from 1 to 5. */
        SCALE,
        /** 1 for yes, 0 for no. */
        YES_NO,
        /** One free line. */
        LINE;

        /** Whether answers can be counted. */
        public boolean isCounted() {
            return this != LINE;
        }
    }

    /** Whether an answer speaks for what was asked about: yes, or a mark of 4 or 5. */
    boolean isPositive(int answer) {
        return switch (kind) {
            case SCALE -> answer >= SATISFIED;
            case YES_NO -> answer == 1;
            case LINE -> false;
        };
    }
}
