package kz.esep.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mailbox does not grow with the years, and what it holds fits into messages. */
class MailboxTest {

    @Test
    void remembersTheNewestCardsAndThoseInUse() {
        var cards = new HashMap<String, Long>();
        for (var message = 1L; message <= 200; message++) {
            cards.put("card-" + message, message);
        }
        var waiting = List.<Outgoing>of(new Outgoing.Close("a", "card-2"), new Outgoing.Close("b", "card-new"));
        var kept = new Mailbox(waiting, cards, List.of(), null).forgettingOldCards(List.of("card-1", "card-unsent"));
        assertThat(kept.cards()).hasSize(62).containsKeys("card-1", "card-2", "card-141", "card-200");
        assertThat(kept.pending()).isEqualTo(waiting);
    }

    @Test
    void cutsATextWhereItIsTooLongAndClosesItsTags() {
        var cut = Body.of("<b>Title</b>\n<i><a href=\"https://a.kz/?a=1&amp;b=2\">" + "&lt;\uD83D\uDE00".repeat(2000)
                        + "</a></i>")
                .html();
        assertThat(cut).endsWith("…</a></i>").contains("?a=1&amp;b=2");
        assertThat(cut.replaceAll("<[^>]*>", "").replace("&lt;", "<").length()).isBetween(4090, 4096);
        assertThat(Body.of(cut).html()).isEqualTo(cut);
    }

    @Test
    void cutsWhatStandsBelowAFileEarlier() {
        var file = OutgoingFile.picture(OutgoingFileId.of(7, "m"), "qr.png");
        var caption = new Outgoing.Deliver("m", file, Body.of("<b>" + "ә".repeat(2000) + "</b>")).caption();
        assertThat(caption.html()).hasSize(1024 + "<b></b>".length()).endsWith("…</b>");
    }

    @Test
    void leavesATextThatFitsAsItIs() {
        var html = "<b>" + "&amp;".repeat(4096) + "</b>";
        assertThat(Body.of(html).html()).isEqualTo(html);
    }
}
