package kz.esep.dialogue.steps.people;

import kz.esep.attendance.Attendance;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;

/** One page of the question about people. Which one is open stands in the note of the scene. */
interface Page {

    /** The note under which the page that leads to the others is open. */
    String OVERVIEW = "";

    Screen ask(Attendance told, Scene scene);

    Reply<Attendance> answer(Attendance told, Input input, Scene scene);

    /** Opens a page with what was told. */
    static Reply<Attendance> open(Attendance told, String note) {
        return new Reply.Stay<>(told, note);
    }
}
