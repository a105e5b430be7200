package kz.esep.local.telegram.persons;

import kz.esep.local.telegram.web.LocalController;
import kz.esep.local.telegram.world.Changes;
import kz.esep.local.telegram.world.Json;
import kz.esep.local.telegram.world.World;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.async.DeferredResult;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /local/changes}: what happened since, held until something does. */
@LocalController
final class ChangesController {
    private static final long LONGEST_SECONDS = 50;
    private static final long MILLIS = 1000;

    private final Changes changes;

    ChangesController(World world) {
        changes = world.changes();
    }

    /**
     * {epoch, last, complete, changes: [{number, kind, bot, person, content}]}: at once when there are any, else
     * after the next one or {@code wait} seconds.
     */
    @GetMapping("/local/changes")
    DeferredResult<ObjectNode> since(@RequestParam long since, @RequestParam(defaultValue = "25") long wait) {
        DeferredResult<ObjectNode> later = new DeferredResult<>(Math.clamp(wait, 0, LONGEST_SECONDS) * MILLIS);
        later.onTimeout(() -> later.setResult(changes.since(since)));
        Runnable waiter = () -> answer(later, since);
        later.onCompletion(() -> changes.forget(waiter));
        changes.await(waiter);
        if (wait <= 0) {
            later.setResult(changes.since(since));
        }
        waiter.run();
        return later;
    }

    private void answer(DeferredResult<ObjectNode> later, long since) {
        ObjectNode found = changes.since(since);
        if (!found.path("changes").isEmpty() || !Json.flag(found, "complete")) {
            later.setResult(found);
        }
    }
}
