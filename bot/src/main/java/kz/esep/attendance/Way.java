package kz.esep.attendance;

/** How people were counted, the one that counts first in front. */
public enum Way {
    HEAD_COUNT,
    GROUPS,
    NAMES,
    CHECK_IN,
    PAPER_LIST
}
