package kz.esep.local.telegram.methods;

import kz.esep.local.telegram.call.Call;
import tools.jackson.databind.JsonNode;

/** Carries out one method. */
@FunctionalInterface
interface Handler {
    JsonNode carryOut(Call call);
}
