package kz.esep.dialogue.steps.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.esep.attendance.Attendance;
import kz.esep.attendance.PaperList;
import kz.esep.attendance.SheetNames;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.evidence.FileId;
import kz.esep.evidence.FileKind;
import kz.esep.incoming.Incoming;

/** The photo or scan of the list that people have signed, page by page, tied to the number of people on it. */
final class PaperLists implements Page {

    static final String NOTE = "list";

    private static final String CLEAR = "clear";

    @Override
    public Screen ask(Attendance told, Scene scene) {
        var paper = told.list();
        if (paper == null) {
            return Screen.of(scene.html("attended.list.ask"))
                    .row(new Choice(scene.plain("attended.back"), Page.OVERVIEW));
        }
        var stored = scene.view().storedOf(paper.files());
        var text = scene.html("attended.list.pages", "sent", paper.files().size(), "stored", stored) + "\n\n"
                + (paper.count() == null
                        ? scene.html("attended.list.count")
                        : scene.html("attended.list.counted", "count", paper.count()));
        return Screen.of(text)
                .row(new Choice(scene.plain("attended.done"), Page.OVERVIEW))
                .row(new Choice(scene.plain("attended.list.clear"), CLEAR));
    }

    @Override
    public Reply<Attendance> answer(Attendance told, Input input, Scene scene) {
        return switch (input) {
            case Input.Chosen chosen ->
                chosen.meaning().equals(CLEAR) ? Page.open(told.listed(null), NOTE) : Page.open(told, chosen.meaning());
            case Input.Sent sent -> sent(told, sent);
            case Input.Typed typed -> typed(told, typed.text(), scene);
            case Input.Located located -> new Reply.NotMine<>();
            case Input.Useless useless -> useless(useless, scene);
        };
    }

    /** What is no number, no list and no names; contacts have a reason of their own for not being kept. */
    static Reply<Attendance> useless(Input.Useless sent, Scene scene) {
        return sent.what() == Incoming.Unusable.What.CONTACT
                ? new Reply.NotMine<>()
                : new Reply.Refused<>(scene.html("attended.unusable"));
    }

    /** A page of the list, or the list as a table of names. Videos and voice are evidence of something else. */
    static Reply<Attendance> sent(Attendance told, Input.Sent sent) {
        var kind = sent.attachment().kind();
        if (kind != FileKind.PHOTO && kind != FileKind.DOCUMENT) {
            return new Reply.NotMine<>();
        }
        var name = Objects.requireNonNullElse(sent.attachment().name(), "");
        return Page.open(with(told, sent.attachment().id()), SheetNames.isSheet(name) ? Names.NOTE : NOTE);
    }

    private static Attendance with(Attendance told, FileId page) {
        var paper = told.list();
        var pages = new ArrayList<FileId>(paper == null ? List.of() : paper.files());
        pages.add(page);
        return told.listed(new PaperList(pages, paper == null ? null : paper.count()));
    }

    private static Reply<Attendance> typed(Attendance told, String text, Scene scene) {
        var count = TypedCount.read(text, scene);
        if (count.given().isEmpty()) {
            return new Reply.Refused<>(count.refusal());
        }
        if (told.list() == null) {
            return new Reply.Refused<>(scene.html("attended.list.none"));
        }
        var heads = count.given().get();
        var counted = told.headCount() == null ? told.counting(heads) : told;
        return Page.open(counted.listed(new PaperList(told.list().files(), heads.value())), Page.OVERVIEW);
    }
}
