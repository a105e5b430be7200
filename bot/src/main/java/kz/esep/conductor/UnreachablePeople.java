package kz.esep.conductor;

import java.time.Instant;
import java.util.List;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Intake;
import kz.esep.incoming.Source;
import kz.esep.outgoing.sending.ReachNews;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** That a person cannot be reached arrives for the conversation like anything else, as it does when Telegram says so by itself. */
@Component
class UnreachablePeople implements ReachNews {

    private final ObjectProvider<Intake> intake;

    UnreachablePeople(ObjectProvider<Intake> intake) {
        this.intake = intake;
    }

    @Override
    public void unreachable(long chat, Instant now) {
        var source = new Source("unreachable:" + now, chat, "", null, now);
        intake.getObject().take(List.of(new Incoming.Reachable(source, false)));
    }
}
