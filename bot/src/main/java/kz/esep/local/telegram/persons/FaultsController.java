package kz.esep.local.telegram.persons;

import java.util.Arrays;
import java.util.Locale;
import kz.esep.local.telegram.api.Faults;
import kz.esep.local.telegram.web.LocalController;
import kz.esep.local.telegram.world.Json;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.node.ObjectNode;

/** {@code /local/faults}: lets the next calls of bots go wrong, for tests. */
@LocalController
@RequestMapping("/local/faults")
final class FaultsController {
    private final Faults faults;

    FaultsController(Faults faults) {
        this.faults = faults;
    }

    /**
     * {kind: bad_gateway | too_many_requests | bad_request | conflict | drop_after | cut_off | late | repeated |
     * reversed | unconfirmed, count?, method?, retry_after?}.
     */
    @PostMapping
    ObjectNode add(@RequestBody ObjectNode body) {
        String wanted = Json.text(body, "kind").orElse("").toUpperCase(Locale.ROOT);
        Faults.Kind kind = Arrays.stream(Faults.Kind.values())
                .filter(known -> known.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new ActProblem("kind is one of "
                        + Arrays.toString(Faults.Kind.values()).toLowerCase(Locale.ROOT)));
        int retryAfter = (int) Math.max(1, Json.number(body, "retry_after"));
        int count = (int) Math.max(1, Json.number(body, "count"));
        faults.add(new Faults.Fault(kind, Json.text(body, "method").orElse(""), retryAfter), count);
        return waiting();
    }

    /** {waiting}: how many faults are still to come. */
    @GetMapping
    ObjectNode waiting() {
        return Json.object().put("waiting", faults.size());
    }

    @DeleteMapping
    ObjectNode clear() {
        faults.clear();
        return waiting();
    }
}
