package kz.esep.admin.endtoend;

import kz.esep.local.telegram.client.Seen;

/** The coordinator: accepts every card in the chat, except one that comes with a wrong number and is returned once. */
final class Reviewer {

    static final String REASON = "200 человек на одном субботнике? Проверьте, пожалуйста.";

    private final Talk talk;
    private int accepted;
    private int returned;

    Reviewer(Talk talk) {
        this.talk = talk;
    }

    int returned() {
        return returned;
    }

    /** Decides until this many entries are accepted. */
    void accepts(int entries, String wrong) {
        while (accepted < entries) {
            var card =
                    talk.awaits(seen -> seen.button(talk.said("review.accept")).isPresent());
            if (card.text().contains(wrong)) {
                talk.taps(card, "review.return");
                talk.answers("return.reason.ask", REASON);
                returned++;
            } else {
                talk.taps(card, "review.accept");
                accepted++;
            }
            awaitsDecision(card);
        }
    }

    private void awaitsDecision(Seen card) {
        talk.awaits(seen -> seen.id() == card.id() && seen.buttons().isEmpty());
        talk.from(card);
    }
}
