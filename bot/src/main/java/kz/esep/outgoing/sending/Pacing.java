package kz.esep.outgoing.sending;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast messages may go out. The defaults are Telegram's (Bots FAQ: about one message per second in a chat, short
 * bursts allowed, twenty per minute in a group, about thirty per second in all).
 *
 * @param perSecond messages per second to all chats together, from all processes
 * @param perChat messages per second to one chat
 * @param burst messages that one chat may get at once after a silence
 * @param perMinuteInGroup messages in any minute to one group
 * @param patience the first pause when Telegram is away; it doubles up to 60 times that
 * @param sweep how often the database is looked through for messages that other processes have posted
 * @param lease how long a mailbox is left to a process that has died
 * @param window how long marks of what was sent are gathered before they are written
 */
@ConfigurationProperties("esep.sending")
public record Pacing(
        @DefaultValue("30") long perSecond,
        @DefaultValue("1") long perChat,
        @DefaultValue("3") long burst,
        @DefaultValue("20") long perMinuteInGroup,
        @DefaultValue("1s") Duration patience,
        @DefaultValue("3s") Duration sweep,
        @DefaultValue("10s") Duration lease,
        @DefaultValue("25ms") Duration window) {

    public Pacing {
        if (perSecond < 1 || perChat < 1 || burst < 1 || perMinuteInGroup < 1) {
            throw new IllegalArgumentException("The pace of sending must be at least 1");
        }
    }
}
