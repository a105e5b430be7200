package kz.esep.local.telegram.api;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.esep.local.telegram.call.Call;
import kz.esep.local.telegram.call.Refusal;
import kz.esep.local.telegram.methods.Limits;
import org.jspecify.annotations.Nullable;

/** Holds bots to Telegram's pace: so many messages a second in all, fewer into one chat, some more in a burst. */
public final class Pace {
    private final Limits limits;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    /** What may be sent now; refills by the second. */
    private record Bucket(double left, long at) {}

    public Pace(Limits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** Counts the call when it sends something, or refuses it with the time to wait. */
    void count(Call call) {
        boolean sends = call.name().startsWith("send") && !call.name().equals("sendChatAction");
        boolean repeats = call.name().startsWith("copyMessage") || call.name().startsWith("forwardMessage");
        if (!sends && !repeats) {
            return;
        }
        take("all/" + call.bot(), limits.perSecond(), limits.burst());
        take(
                "chat/" + call.bot() + "/"
                        + call.json("chat_id").map(Object::toString).orElse(""),
                limits.perChatPerSecond(),
                limits.chatBurst());
    }

    private void take(String key, double perSecond, int burst) {
        if (perSecond <= 0) {
            return;
        }
        long now = clock.millis();
        Bucket after = buckets.merge(
                key, new Bucket(burst - 1.0, now), (before, fresh) -> refilled(before, now, perSecond, burst));
        if (after.left < 0) {
            buckets.computeIfPresent(key, (same, bucket) -> new Bucket(bucket.left + 1, bucket.at));
            throw Refusal.tooManyRequests((int) Math.max(1, Math.ceil(-after.left / perSecond)));
        }
    }

    private static Bucket refilled(@Nullable Bucket before, long now, double perSecond, int burst) {
        if (before == null) {
            return new Bucket(burst - 1.0, now);
        }
        double gained = (now - before.at) / 1000.0 * perSecond;
        return new Bucket(Math.min(burst, before.left + gained) - 1, now);
    }
}
