package kz.esep.local.telegram.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import kz.esep.local.telegram.call.Refusal;
import kz.esep.local.telegram.world.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/** What a fault does to an answer. */
final class Failures {
    private static final int MILLIS = 1000;

    private Failures() {}

    /** Instead of carrying the call out. */
    static ResponseEntity<byte[]> answer(Faults.Fault fault) {
        return switch (fault.kind()) {
            case TOO_MANY_REQUESTS -> BotApiController.json(Refusal.tooManyRequests(fault.retryAfter()));
            case BAD_REQUEST -> BotApiController.json(Refusal.badRequest("a fault was asked for"));
            case CONFLICT ->
                BotApiController.json(Refusal.conflict(
                        "terminated by other getUpdates request; make sure that only one bot instance is running"));
            case BAD_GATEWAY, DROP_AFTER, CUT_OFF, LATE, REPEATED, REVERSED, UNCONFIRMED ->
                ResponseEntity.status(HttpStatus.BAD_GATEWAY)
                        .contentType(MediaType.TEXT_HTML)
                        .body("<html><head><title>502 Bad Gateway</title></head></html>"
                                .getBytes(StandardCharsets.UTF_8));
        };
    }

    /** After the call was carried out; null when the answer is dealt with. */
    static @Nullable ResponseEntity<byte[]> after(
            Faults.Fault fault, ResponseEntity<byte[]> answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return switch (fault.kind()) {
            case CUT_OFF -> {
                var body = answer.getBody() == null ? new byte[0] : answer.getBody();
                response.setContentType(MediaType.APPLICATION_JSON_VALUE);
                cutOff(new ByteArrayInputStream(body), body.length, request, response);
                yield null;
            }
            case LATE -> {
                late(fault);
                yield answer;
            }
            case REPEATED, REVERSED, UNCONFIRMED -> answer;
            case BAD_GATEWAY, TOO_MANY_REQUESTS, BAD_REQUEST, CONFLICT, DROP_AFTER -> {
                DroppedConnections.drop(request);
                yield null;
            }
        };
    }

    /** The updates as they are delivered. */
    static JsonNode delivered(Faults.Fault fault, JsonNode updates) {
        var all = updates.valueStream().collect(Collectors.toCollection(ArrayList::new));
        if (fault.kind() == Faults.Kind.REPEATED) {
            all.addAll(List.copyOf(all));
        } else if (fault.kind() == Faults.Kind.REVERSED) {
            Collections.reverse(all);
        }
        return Json.array().addAll(all);
    }

    /** Sends the first half of some bytes and ends the connection. */
    static void cutOff(InputStream bytes, long size, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentLengthLong(size);
        try (bytes) {
            response.getOutputStream().write(bytes.readNBytes((int) (size / 2)));
            response.flushBuffer();
        }
        DroppedConnections.drop(request);
    }

    static void late(Faults.Fault fault) {
        try {
            Thread.sleep((long) fault.retryAfter() * MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
