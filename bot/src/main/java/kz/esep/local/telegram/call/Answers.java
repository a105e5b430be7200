package kz.esep.local.telegram.call;

import kz.esep.local.telegram.world.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The two shapes of an answer. */
public final class Answers {
    private Answers() {}

    /** {"ok":true,"result":…}. */
    public static ObjectNode of(JsonNode result) {
        ObjectNode answer = Json.object().put("ok", true);
        answer.set("result", result);
        return answer;
    }

    /** {"ok":false,"error_code":…,"description":…}, with parameters when there is a time to wait. */
    public static ObjectNode of(Refusal refusal) {
        ObjectNode answer = Json.object().put("ok", false).put("error_code", refusal.code());
        answer.put("description", String.valueOf(refusal.getMessage()));
        if (refusal.retryAfter() > 0) {
            answer.set("parameters", Json.object().put("retry_after", refusal.retryAfter()));
        }
        return answer;
    }
}
