package kz.esep.local.telegram.methods;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import kz.esep.local.telegram.call.Call;
import kz.esep.local.telegram.call.Refusal;
import kz.esep.local.telegram.files.SentFiles;
import kz.esep.local.telegram.world.World;
import tools.jackson.databind.JsonNode;

/** The methods that are really carried out, by name; every other valid one is refused as not carried out. */
public final class Methods {
    private final Map<String, Handler> handlers = new HashMap<>();

    public Methods(World world, SentFiles files, Limits limits) {
        Outbox outbox = new Outbox(world);
        Attachments attachments = new Attachments(files);
        BiConsumer<String, Handler> add = handlers::put;
        new SendingText(outbox).register(add);
        new SendingMedia(outbox, attachments).register(add);
        new SendingAgain(world, outbox).register(add);
        new Editing(world, attachments).register(add);
        new Answering(world, limits).register(add);
        new FileAccess(files, limits).register(add);
        new Commands(world).register(add);
        new Profile(world).register(add);
    }

    /** Also handled, beside those given to the constructor. */
    public void add(String name, Function<Call, JsonNode> handler) {
        handlers.put(name, handler::apply);
    }

    /** Names of the methods that are carried out. */
    public Set<String> names() {
        return Set.copyOf(handlers.keySet());
    }

    /** Carries out a call; the result is what stands under "result". */
    public JsonNode carryOut(Call call) {
        Handler handler = handlers.get(call.name());
        if (handler == null) {
            throw Refusal.badRequest("method " + call.name() + " is not carried out by the local Telegram");
        }
        return handler.carryOut(call);
    }
}
