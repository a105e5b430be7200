package kz.esep.journal;

import kz.esep.evidence.FileId;
import kz.esep.plan.DocumentKind;

/** A file of an entry that a person has named: this photo is the attendance list. */
public record Filed(FileId file, DocumentKind document) {}
