package kz.esep.local.telegram.persons;

/** Which chat: of this person with this bot. */
record Chat(long bot, long person) {}
