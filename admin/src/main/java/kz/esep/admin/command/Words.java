package kz.esep.admin.command;

import java.util.stream.Stream;
import kz.esep.admin.projects.file.Reading.Unreadable;
import kz.esep.admin.reports.checks.Checks;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.forms.Forms;
import kz.esep.language.Language;
import kz.esep.language.Phrase;
import kz.esep.language.Phrases;

/** What the command line says, in three languages. */
final class Words {

    private static final String COMMAND = "kz/esep/admin/command/phrases/command.yml";

    private final Phrases phrases = Phrases.load(
            Words.class.getClassLoader(),
            Stream.concat(Stream.of(COMMAND, Checks.PHRASES), Forms.PHRASES.stream())
                    .toList());

    Phrases phrases() {
        return phrases;
    }

    String say(Language language, Phrase phrase) {
        return phrases.say(language, phrase);
    }

    String say(Language language, String key, Object... namesAndValues) {
        return phrases.say(language, key, namesAndValues);
    }

    /** A finding on one line. */
    String line(Language language, Finding finding) {
        return say(language, "command.severity." + finding.severity()) + " " + finding.code() + " [" + finding.where()
                + "] " + say(language, finding.message());
    }

    /** One sentence that says why a file cannot be used, with its line and member where they are known. */
    String complaint(Language language, String file, Unreadable unreadable) {
        return say(language, unreadable.sentence(file));
    }
}
