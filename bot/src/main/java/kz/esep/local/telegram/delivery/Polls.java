package kz.esep.local.telegram.delivery;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kz.esep.local.telegram.call.Call;
import kz.esep.local.telegram.call.Refusal;
import kz.esep.local.telegram.world.Json;
import kz.esep.local.telegram.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * getUpdates: answered at once when there is something, else held until there is or the time is up. One poll per
 * bot: a second one ends the first with a conflict, as in Telegram.
 */
public final class Polls implements AutoCloseable {
    private static final int MOST_AT_ONCE = 100;
    private static final long LONGEST_SECONDS = 50;

    private final World world;
    private final Subscriptions subscriptions;
    private final Map<Long, Held> held = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("local-telegram-polls").factory());

    private record Held(long from, int limit, CompletableFuture<JsonNode> answer) {}

    public Polls(World world) {
        this.world = world;
        this.subscriptions = new Subscriptions(world.bots());
        world.onUpdate(this::wake);
    }

    /** The updates, now or later; fails with a Refusal. */
    public CompletableFuture<JsonNode> poll(Call call) {
        return poll(call, true);
    }

    /**
     * The updates, now or later; fails with a Refusal.
     *
     * @param confirms whether the offset is noted; if not, what was delivered before comes again
     */
    public CompletableFuture<JsonNode> poll(Call call, boolean confirms) {
        long bot = call.bot();
        end(
                bot,
                Refusal.conflict("terminated by other getUpdates request;"
                        + " make sure that only one bot instance is running"));
        if (subscriptions.webhook(bot).isPresent()) {
            throw Refusal.conflict("can't use getUpdates method while webhook is active;"
                    + " use deleteWebhook to delete the webhook first");
        }
        if (confirms) {
            confirm(call);
        }
        long given = call.number("limit");
        int limit = given <= 0 || given > MOST_AT_ONCE ? MOST_AT_ONCE : (int) given;
        Held poll = new Held(confirms ? Math.max(0, call.number("offset")) : 0, limit, new CompletableFuture<>());
        long seconds = Math.clamp(call.number("timeout"), 0, LONGEST_SECONDS);
        if (!answer(bot, poll) && seconds == 0) {
            poll.answer.complete(Json.array());
        } else if (!poll.answer.isDone()) {
            hold(bot, poll, seconds);
        }
        return poll.answer;
    }

    private void hold(long bot, Held poll, long seconds) {
        held.put(bot, poll);
        timer.schedule(() -> poll.answer.complete(Json.array()), seconds, TimeUnit.SECONDS);
        poll.answer.whenComplete((answer, failure) -> held.remove(bot, poll));
        answer(bot, poll);
    }

    private void confirm(Call call) {
        long offset = call.number("offset");
        boolean changes = offset < 0
                || subscriptions.changesKinds(call)
                || world.updates().hasDone(call.bot(), offset);
        if (changes) {
            world.change(() -> {
                subscriptions.keepKinds(call);
                if (offset < 0) {
                    world.updates().keepNewest(call.bot(), (int) Math.min(Integer.MAX_VALUE, -offset));
                }
                world.updates().confirm(call.bot(), offset);
                return true;
            });
        }
    }

    private boolean answer(long bot, Held poll) {
        List<ObjectNode> updates = world.updates().from(bot, poll.from, poll.limit);
        if (updates.isEmpty()) {
            return false;
        }
        ArrayNode answer = Json.array();
        updates.forEach(answer::add);
        poll.answer.complete(answer);
        return true;
    }

    private void wake(long bot) {
        Held poll = held.get(bot);
        if (poll != null) {
            answer(bot, poll);
        }
    }

    /** Ends a held poll with this refusal. */
    void end(long bot, Refusal refusal) {
        Held poll = held.remove(bot);
        if (poll != null) {
            poll.answer.completeExceptionally(refusal);
        }
    }

    /** Answers every held poll, so that nobody waits for a server that goes down. */
    @Override
    public void close() {
        held.values().forEach(poll -> poll.answer.complete(Json.array()));
        timer.shutdownNow();
    }
}
