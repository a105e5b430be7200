package kz.esep.admin.reports.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.call.Programme;
import kz.esep.call.Programme.Contact;
import kz.esep.call.Programme.Funder;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/** What a press release says about those who pay for a programme, carry it out and answer questions. */
final class ProgrammeBoxes {

    private final Scribe scribe;
    private final Programme programme;

    ProgrammeBoxes(Scribe scribe, Programme programme) {
        this.scribe = scribe;
        this.programme = programme;
    }

    Said funded() {
        if (programme.funders().isEmpty()) {
            return scribe.noData();
        }
        var names = funders(scribe, programme);
        return new Said(List.of(new Line(scribe.say("press-release.funded", "funders", names.text()), names.mark())));
    }

    static Line funders(Scribe scribe, Programme programme) {
        return Sentences.listed(
                programme.funders().stream().map(Funder::name).map(scribe::line).toList(), ", ");
    }

    /** The representations of the funders. */
    Said offices() {
        return said(programme.funders().stream().flatMap(one -> lines(one.office())));
    }

    Said implementer() {
        return said(Stream.concat(lines(programme.implementer()), lines(programme.office())));
    }

    Said partners() {
        return said(programme.partners().stream().flatMap(this::lines));
    }

    /** The paragraphs about the funders; they age, so whoever finishes the draft looks at them. */
    List<Line> aboutFunders() {
        return programme.funders().stream().flatMap(one -> lines(one.about())).toList();
    }

    List<Line> contacts() {
        return programme.contacts().stream().map(this::contact).toList();
    }

    /** «Аты-жөні, лауазымы, e-mail, телефон». */
    private Line contact(Contact one) {
        var parts = new ArrayList<Line>();
        parts.add(Line.plain(one.name()));
        Optional.ofNullable(one.post()).map(scribe::line).ifPresent(parts::add);
        Stream.of(Optional.ofNullable(one.email()), Optional.ofNullable(one.phone()))
                .flatMap(Optional::stream)
                .map(Line::plain)
                .forEach(parts::add);
        return Sentences.listed(parts, ", ");
    }

    private Said said(Stream<Line> lines) {
        var some = lines.toList();
        return some.isEmpty() ? scribe.noData() : new Said(some);
    }

    /** A text as it was typed, line by line. */
    private Stream<Line> lines(@Nullable Wording wording) {
        return Optional.ofNullable(wording).map(scribe::line).stream()
                .flatMap(line -> line.text().lines().map(text -> new Line(text, line.mark())));
    }
}
