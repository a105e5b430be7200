package kz.esep.dialogue;

import kz.esep.incoming.Incoming;

/** What comes while nothing is talked about, and what waits until nothing is. */
final class Outside {

    private final Stage stage;
    private final Course course;

    Outside(Stage stage, Course course) {
        this.stage = stage;
        this.course = course;
    }

    /** Evidence is taken in at once and asked about when it is quiet; everything else leads home. */
    void take(Input input) {
        if (stage.view.person() == null) {
            course.begin(course.repertoire.home(), "", true);
        } else if (LooseEvidence.isEvidence(input)) {
            gather(input);
        } else if (course.loose.unasked().isPresent()) {
            // Whoever goes on writing is done with sending.
            ask(course.loose.unasked().get().serial());
            course.input(input);
        } else if (input instanceof Input.Useless) {
            course.refuse(Asking.uselessOr(input, ""));
        } else {
            course.begin(course.repertoire.home(), "", true);
        }
    }

    /** Takes evidence in that is asked about when it is quiet and nothing else is talked about. */
    void gather(Input input) {
        if (course.loose.isPossible()) {
            add(input);
        } else {
            course.ends.end(course.loose.begin(""), null);
        }
    }

    void add(Input input) {
        var draft = course.loose.add(input);
        if (input instanceof Input.Typed typed) {
            course.edits.noteAside(draft, typed.text());
        }
    }

    /**
     * Takes a part of an album to its siblings: into the dialogue or the draft that has them, or the entry they were
     * put into. False where it is the first of them that is seen, or no part of an album.
     */
    boolean joinsSiblings(Incoming.Attachment part) {
        if (part.album() == null || stage.view.person() == null) {
            return false;
        }
        if (course.loose.isInProgress(part)) {
            return false;
        }
        if (course.loose.joinsDraft(part)) {
            return true;
        }
        var entry = course.loose.entryOfSiblings(part);
        entry.ifPresent(found -> {
            var play = course.loose.begin(found.id().value());
            course.ends.end(play.absorbing(new Input.Sent(part), stage.scene(play.answers(), "")), null);
        });
        return entry.isPresent();
    }

    /** As soon as nothing else is talked about. */
    void askWhatCameMeanwhile() {
        course.loose
                .unasked()
                .filter(draft -> stage.running == null && !course.loose.isComing(draft))
                .ifPresent(draft -> ask(draft.serial()));
    }

    /** Asks what was held back, unless something else is being talked about: then it is asked afterwards. */
    void ask(int serial) {
        if (stage.running != null) {
            return;
        }
        var held =
                stage.saved.stream().filter(draft -> draft.serial() == serial).findFirst();
        if (held.isEmpty()) {
            return;
        }
        course.loose.asked(held.get());
        stage.saved.remove(held.get());
        if (course.asking.stands(held.get())) {
            course.asking.draw(held.get(), "", true);
        }
    }
}
