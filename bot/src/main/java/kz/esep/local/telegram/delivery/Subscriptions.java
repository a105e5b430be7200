package kz.esep.local.telegram.delivery;

import java.util.Optional;
import kz.esep.local.telegram.call.Call;
import kz.esep.local.telegram.world.Bots;
import kz.esep.local.telegram.world.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a bot said last about how and which updates it wants. */
final class Subscriptions {
    private static final String WEBHOOK = "webhook";
    private static final String ALLOWED = "allowed_updates";

    private final Bots bots;

    Subscriptions(Bots bots) {
        this.bots = bots;
    }

    /** The webhook: {url, secret_token, …}; empty when the bot polls. */
    Optional<JsonNode> webhook(long bot) {
        JsonNode webhook = bots.settings(bot).path(WEBHOOK);
        return webhook.isMissingNode() ? Optional.empty() : Optional.of(webhook);
    }

    /** Keeps the webhook, or forgets it. */
    void webhook(long bot, Optional<ObjectNode> webhook) {
        ObjectNode settings = bots.settings(bot);
        settings.remove(WEBHOOK);
        webhook.ifPresent(set -> settings.set(WEBHOOK, set));
        bots.keep(bot, settings);
    }

    /** Whether this call asks for other kinds than those asked for before. */
    boolean changesKinds(Call call) {
        return call.json(ALLOWED)
                .map(wanted -> !wanted.equals(kinds(call.bot())))
                .orElse(false);
    }

    /** Keeps the kinds the call asks for; without any the previous ones stay, as Telegram has it. */
    void keepKinds(Call call) {
        call.json(ALLOWED).ifPresent(wanted -> {
            ObjectNode settings = bots.settings(call.bot());
            settings.set(ALLOWED, wanted);
            bots.keep(call.bot(), settings);
        });
    }

    JsonNode kinds(long bot) {
        JsonNode kinds = bots.settings(bot).path(ALLOWED);
        return kinds.isMissingNode() ? Json.array() : kinds;
    }
}
