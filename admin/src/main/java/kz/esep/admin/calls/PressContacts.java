package kz.esep.admin.calls;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.esep.admin.lines.Answers;
import kz.esep.admin.lines.Field;
import kz.esep.admin.lines.Section;
import kz.esep.admin.lines.Values;
import kz.esep.call.Call;
import kz.esep.call.Programme.Contact;
import kz.esep.language.Phrase;
import org.jspecify.annotations.Nullable;

/** Whom the press can ask. Source: the contacts at the end of the press release. */
final class PressContacts implements Section<Call, Numbered<Contact>> {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]{2,}");

    /** Five digits at least, and nothing but what stands between digits; several numbers are apart by a comma. */
    private static final Pattern PHONE = Pattern.compile("(?=(?:\\D*\\d){5})[\\d\\s+(),;./-]+");

    @Override
    public String name() {
        return "contacts";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.plain("name").must(),
                Field.word("post").inEveryLanguage(),
                Field.plain("email"),
                Field.plain("phone"));
    }

    @Override
    public List<Numbered<Contact>> lines(Call document) {
        return Numbered.of(name(), document.programme().contacts());
    }

    @Override
    public Call with(Call document, List<Numbered<Contact>> lines) {
        return document.withProgramme(document.programme().answeredBy(Numbered.lines(lines)));
    }

    @Override
    public String key(Numbered<Contact> line) {
        return line.key();
    }

    @Override
    public Values values(Numbered<Contact> line) {
        return Values.none()
                .and("name", line.line().name())
                .and("post", line.line().post())
                .and("email", line.line().email())
                .and("phone", line.line().phone());
    }

    @Override
    public Numbered<Contact> read(String key, @Nullable Numbered<Contact> seen, Answers answers) {
        return new Numbered<>(
                key,
                new Contact(
                        answers.mustPlain("name"),
                        answers.wording(
                                "post", seen == null ? null : seen.line().post()),
                        answers.plain("email"),
                        answers.plain("phone")));
    }

    @Override
    public Map<String, Phrase> doubts(
            Numbered<Contact> line, List<Numbered<Contact>> others, Call document, LocalDate today) {
        var contact = line.line();
        if (contact.email() != null && !EMAIL.matcher(contact.email()).matches()) {
            return Map.of("email", Phrase.of("call.contacts.no-email"));
        }
        if (contact.phone() != null && !PHONE.matcher(contact.phone()).matches()) {
            return Map.of("phone", Phrase.of("call.contacts.no-phone"));
        }
        if (contact.email() == null && contact.phone() == null) {
            return Map.of("phone", Phrase.of("call.contacts.no-way"));
        }
        return Numbered.twice(line, others, fields().getFirst());
    }
}
