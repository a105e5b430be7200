package kz.esep.conductor;

import java.io.ByteArrayInputStream;
import kz.esep.checkin.CheckInLinks;
import kz.esep.checkin.Code;
import kz.esep.checkin.Poster;
import kz.esep.dialogue.Effect;
import kz.esep.language.Phrases;
import kz.esep.outgoing.OutgoingFile;
import kz.esep.outgoing.OutgoingFiles;
import kz.esep.telegram.BotIdentities;
import org.springframework.stereotype.Component;

/** Draws the codes of check-ins, as pictures and as pages to print, and keeps them to be sent. */
@Component
class DrawnCodes {

    private final CheckInLinks links;
    private final BotIdentities bot;
    private final OutgoingFiles files;
    private final Poster poster;

    DrawnCodes(CheckInLinks links, BotIdentities bot, OutgoingFiles files, Phrases phrases) {
        this.links = links;
        this.bot = bot;
        this.files = files;
        this.poster = new Poster(phrases);
    }

    void keep(Effect.DrawCode draw) {
        var name = bot.userName().orElseThrow(() -> new IllegalStateException("The bot does not know its name yet"));
        var code = Code.of(links.link(name, draw.checkIn().id()));
        if (draw.file().kind() == OutgoingFile.Kind.PICTURE) {
            files.keep(draw.file().id(), "image/png", new ByteArrayInputStream(code.png()));
        } else {
            var page = poster.pdf(code, draw.event(), draw.host());
            files.keep(draw.file().id(), "application/pdf", new ByteArrayInputStream(page));
        }
    }
}
