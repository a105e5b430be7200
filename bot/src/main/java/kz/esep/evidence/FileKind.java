package kz.esep.evidence;

/** What a piece of evidence is. */
public enum FileKind {
    PHOTO,
    VIDEO,
    VOICE,
    DOCUMENT
}
