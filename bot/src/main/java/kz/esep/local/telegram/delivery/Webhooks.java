package kz.esep.local.telegram.delivery;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import kz.esep.local.telegram.call.Call;
import kz.esep.local.telegram.call.Refusal;
import kz.esep.local.telegram.world.Json;
import kz.esep.local.telegram.world.World;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Delivery by webhook: updates are posted one after another, the next only when the last was answered with 2xx.
 * Only addresses on loopback are called, over plain HTTP too, which Telegram itself would not do.
 */
public final class Webhooks implements AutoCloseable {
    private static final int LONGEST_PAUSE_SECONDS = 30;
    private static final int MOST_CONNECTIONS = 40;

    private final World world;
    private final Polls polls;
    private final Subscriptions subscriptions;
    private final BiConsumer<Long, JsonNode> carryOut;
    private final Map<Long, Integer> failures = new ConcurrentHashMap<>();
    private final WebhookPosts posts = new WebhookPosts();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("local-telegram-webhooks").factory());

    /**
     * @param carryOut what to do with a method call in the answer to an update
     *     (https://core.telegram.org/bots/api#making-requests-when-getting-updates)
     */
    public Webhooks(World world, Polls polls, BiConsumer<Long, JsonNode> carryOut) {
        this.world = world;
        this.polls = polls;
        this.carryOut = carryOut;
        this.subscriptions = new Subscriptions(world.bots());
        world.onUpdate(bot -> {
            if (subscriptions.webhook(bot).isPresent()) {
                deliverSoon(bot, 0);
            }
        });
        world.bots().ids().forEach(bot -> deliverSoon(bot, 0));
    }

    /** setWebhook. */
    public JsonNode set(Call call) {
        String url = call.text("url").orElse("");
        if (url.isEmpty()) {
            return delete(call);
        }
        requireLoopback(url);
        call.text("secret_token")
                .filter(secret -> !secret.matches("[A-Za-z0-9_-]{1,256}"))
                .ifPresent(secret -> {
                    throw Refusal.badRequest("secret token contains unallowed characters");
                });
        ObjectNode webhook = Json.object().put("url", url);
        call.text("secret_token").ifPresent(secret -> webhook.put("secret_token", secret));
        long connections = call.number("max_connections");
        webhook.put("max_connections", connections <= 0 ? MOST_CONNECTIONS : connections);
        world.change(() -> {
            subscriptions.keepKinds(call);
            subscriptions.webhook(call.bot(), Optional.of(webhook));
            dropIfAsked(call);
            return true;
        });
        polls.end(call.bot(), Refusal.conflict("terminated by setWebhook request"));
        deliverSoon(call.bot(), 0);
        return BooleanNode.TRUE;
    }

    /** deleteWebhook. */
    public JsonNode delete(Call call) {
        world.change(() -> {
            subscriptions.webhook(call.bot(), Optional.empty());
            dropIfAsked(call);
            return true;
        });
        return BooleanNode.TRUE;
    }

    /** getWebhookInfo. */
    public JsonNode info(Call call) {
        JsonNode webhook = subscriptions.webhook(call.bot()).orElseGet(Json::object);
        ObjectNode info = Json.object().put("url", Json.text(webhook, "url").orElse(""));
        info.put("has_custom_certificate", false)
                .put("pending_update_count", world.updates().pending(call.bot()));
        for (String field : List.of("max_connections", "last_error_date", "last_error_message")) {
            if (webhook.has(field)) {
                info.set(field, webhook.path(field));
            }
        }
        JsonNode kinds = subscriptions.kinds(call.bot());
        if (!kinds.isEmpty()) {
            info.set("allowed_updates", kinds);
        }
        return info;
    }

    private void dropIfAsked(Call call) {
        if (call.flag("drop_pending_updates")) {
            world.updates().keepNewest(call.bot(), 0);
        }
    }

    private void deliverSoon(long bot, int seconds) {
        if (!worker.isShutdown()) {
            worker.schedule(() -> deliver(bot), seconds, TimeUnit.SECONDS);
        }
    }

    private void deliver(long bot) {
        Optional<JsonNode> webhook = subscriptions.webhook(bot);
        while (webhook.isPresent() && !worker.isShutdown()) {
            List<ObjectNode> next = world.updates().from(bot, 0, 1);
            if (next.isEmpty()) {
                return;
            }
            if (!post(bot, webhook.get(), next.getFirst())) {
                int failed = failures.merge(bot, 1, Integer::sum);
                deliverSoon(bot, Math.min(LONGEST_PAUSE_SECONDS, failed));
                return;
            }
            failures.remove(bot);
            webhook = subscriptions.webhook(bot);
        }
    }

    private boolean post(long bot, JsonNode webhook, ObjectNode update) {
        return switch (posts.post(webhook, update)) {
            case WebhookPosts.Taken taken -> {
                world.change(() -> {
                    world.updates().confirm(bot, Json.number(update, "update_id") + 1);
                    return true;
                });
                carryOutAnswer(bot, taken.body());
                yield true;
            }
            case WebhookPosts.Failed failed -> {
                if (!worker.isShutdown()) {
                    failed(bot, failed.how());
                }
                yield false;
            }
        };
    }

    private void carryOutAnswer(long bot, String body) {
        try {
            JsonNode answer = body.isBlank() ? Json.object() : Json.parse(body);
            if (answer.path("method").isString()) {
                carryOut.accept(bot, answer);
            }
        } catch (JacksonException e) {
            failed(bot, "Wrong response from the webhook: no JSON");
        } catch (Refusal e) {
            failed(bot, String.valueOf(e.getMessage()));
        }
    }

    private void failed(long bot, String how) {
        world.change(() -> {
            subscriptions
                    .webhook(bot)
                    .ifPresent(webhook -> subscriptions.webhook(
                            bot,
                            Optional.of(((ObjectNode) webhook)
                                    .put("last_error_date", world.now())
                                    .put("last_error_message", how))));
            return true;
        });
    }

    private static void requireLoopback(String url) {
        try {
            URI uri = URI.create(url);
            String host = uri.getHost();
            boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (http && host != null && InetAddress.getByName(host).isLoopbackAddress()) {
                return;
            }
        } catch (IllegalArgumentException | UnknownHostException e) {
            throw Refusal.badRequest("bad webhook: Failed to resolve host: " + e.getMessage());
        }
        throw Refusal.badRequest("bad webhook: the local Telegram delivers to loopback addresses only");
    }

    @Override
    public void close() {
        worker.shutdownNow();
        posts.close();
    }
}
