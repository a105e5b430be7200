package kz.esep.local.telegram.persons;

import kz.esep.local.telegram.world.Json;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.databind.node.ObjectNode;

/** Answers {"problem": "…"} with status 400 when a person cannot do something. */
@RestControllerAdvice(basePackageClasses = Problems.class)
@ConditionalOnBooleanProperty("esep.local.telegram")
final class Problems {
    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    ObjectNode problem(ActProblem problem) {
        return Json.object().put("problem", problem.getMessage());
    }
}
