package kz.esep.local.telegram.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import kz.esep.local.telegram.call.Answers;
import kz.esep.local.telegram.call.Call;
import kz.esep.local.telegram.call.HttpCalls;
import kz.esep.local.telegram.call.Refusal;
import kz.esep.local.telegram.delivery.Polls;
import kz.esep.local.telegram.methods.Methods;
import kz.esep.local.telegram.web.LocalController;
import kz.esep.local.telegram.world.Json;
import kz.esep.local.telegram.world.World;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.request.async.DeferredResult;
import tools.jackson.databind.node.ObjectNode;

/** {@code /bot<token>/<method>}: every method of the Bot API. */
@LocalController
final class BotApiController {
    private final World world;
    private final HttpCalls calls;
    private final Methods methods;
    private final Polls polls;
    private final Faults faults;
    private final Pace pace;
    private final Set<Long> met = ConcurrentHashMap.newKeySet();

    BotApiController(World world, HttpCalls calls, Methods methods, Polls polls, Faults faults, Pace pace) {
        this.world = world;
        this.calls = calls;
        this.methods = methods;
        this.polls = polls;
        this.faults = faults;
        this.pace = pace;
    }

    @RequestMapping(
            path = "/bot{token}/{method}",
            method = {RequestMethod.GET, RequestMethod.POST})
    @Nullable
    Object call(
            @PathVariable String token,
            @PathVariable String method,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        try {
            return answer(HttpCalls.bot(token), method, request, response);
        } catch (Refusal refusal) {
            return json(refusal);
        }
    }

    private @Nullable Object answer(long bot, String method, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Faults.Fault> fault = faults.next(method);
        if (fault.isPresent() && !fault.get().kind().carriesOut()) {
            return Failures.answer(fault.get());
        }
        Call call = calls.read(bot, method, request);
        meet(bot);
        if (call.name().equals("getUpdates")) {
            return fault.isPresent() ? poll(call, fault.get(), request, response) : poll(call);
        }
        pace.count(call);
        ObjectNode answer = Answers.of(methods.carryOut(call));
        var whole = json(answer, 200);
        return fault.isPresent() ? Failures.after(fault.get(), whole, request, response) : whole;
    }

    private DeferredResult<ResponseEntity<byte[]>> poll(Call call) {
        DeferredResult<ResponseEntity<byte[]>> later = new DeferredResult<>(0L);
        polls.poll(call).whenComplete((updates, failure) -> {
            if (failure == null) {
                later.setResult(json(Answers.of(updates), 200));
            } else if (unwrapped(failure) instanceof Refusal refusal) {
                later.setResult(json(refusal));
            } else {
                later.setErrorResult(failure);
            }
        });
        return later;
    }

    /** A poll that goes wrong is waited for in place: what happens to it happens when it is answered. */
    private @Nullable Object poll(
            Call call, Faults.Fault fault, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            var confirms = fault.kind() != Faults.Kind.UNCONFIRMED;
            var updates = polls.poll(call, confirms).join();
            var answer = json(Answers.of(Failures.delivered(fault, updates)), 200);
            return Failures.after(fault, answer, request, response);
        } catch (CompletionException failure) {
            if (unwrapped(failure) instanceof Refusal refusal) {
                return json(refusal);
            }
            throw failure;
        }
    }

    private static Throwable unwrapped(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** Notes a bot that calls for the first time, so that the chat page can offer it. */
    private void meet(long bot) {
        if (met.add(bot) && world.bots().settings(bot).isEmpty()) {
            world.change(() -> {
                ObjectNode settings = world.bots().settings(bot);
                world.bots().keep(bot, settings.put("met", world.now()));
                return true;
            });
        }
    }

    static ResponseEntity<byte[]> json(Refusal refusal) {
        return json(Answers.of(refusal), refusal.code());
    }

    private static ResponseEntity<byte[]> json(ObjectNode answer, int status) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Json.write(answer).getBytes(StandardCharsets.UTF_8));
    }
}
