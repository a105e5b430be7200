package kz.esep.checkin;

import kz.esep.language.Language;

/** Where and in which language somebody who has checked in can be asked something. */
public record Contact(long chat, Language language) {}
