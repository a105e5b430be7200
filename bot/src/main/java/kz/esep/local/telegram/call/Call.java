package kz.esep.local.telegram.call;

import java.util.Map;
import java.util.Optional;
import kz.esep.local.telegram.description.Description;
import kz.esep.local.telegram.files.Upload;
import kz.esep.local.telegram.world.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One request that agrees with the description.
 *
 * @param bot whose token was used
 * @param parameters every given parameter in its described type; files stand as {@code attach://name}
 * @param uploads files that came along, by the name they are attached under
 */
public record Call(long bot, Description.Method method, ObjectNode parameters, Map<String, Upload> uploads) {
    /** The name Telegram gives the method. */
    public String name() {
        return method.name();
    }

    public Optional<String> text(String parameter) {
        return Json.text(parameters, parameter);
    }

    /** A whole number, 0 when it was not given. */
    public long number(String parameter) {
        return Json.number(parameters, parameter);
    }

    public boolean flag(String parameter) {
        return Json.flag(parameters, parameter);
    }

    /** The parameter as JSON; empty when it was not given. */
    public Optional<JsonNode> json(String parameter) {
        return Optional.ofNullable(parameters.get(parameter));
    }
}
