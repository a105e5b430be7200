package kz.esep.local.telegram.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Compares JSON with a described type, to the last nested field. A field the description does not know is a
 * problem here although Telegram ignores it: a misspelled one would be lost there without a word.
 */
public final class Checker {
    private final Description description;

    public Checker(Description description) {
        this.description = description;
    }

    /** What is wrong with this value, in words with the path to it; empty when it fits one of the types. */
    public Optional<String> problem(TypeNames wanted, JsonNode value, String path) {
        if (wanted.alternatives().stream().allMatch(TypeNames::isArray)) {
            return arrayProblem(TypeNames.elementsOf(wanted.alternatives()), value, path);
        }
        List<String> candidates = expand(wanted.alternatives());
        List<String> problems = new ArrayList<>();
        for (String type : candidates) {
            Optional<String> problem = problemAs(type, wanted, value, path);
            if (problem.isEmpty()) {
                return problem;
            }
            if (candidates.size() == 1 || isMeant(type, value)) {
                problems.add(problem.get());
            }
        }
        return Optional.of(
                problems.isEmpty()
                        ? path + " must be " + String.join(" or ", wanted.alternatives())
                        : problems.getFirst());
    }

    private Optional<String> problemAs(String type, TypeNames wanted, JsonNode value, String path) {
        if (TypeNames.isArray(type)) {
            return arrayProblem(TypeNames.elementOf(type), value, path);
        }
        return switch (type) {
            case "Integer" -> unless(value.isIntegralNumber() && value.canConvertToLong(), path, "an Integer");
            case "Float" -> unless(value.isNumber(), path, "a Float");
            case "Boolean" -> unless(value.isBoolean(), path, "a Boolean");
            case "True" -> unless(value.isBoolean() && value.booleanValue(), path, "True");
            case "String", "InputFile" -> textProblem(wanted, value, path);
            default -> objectProblem(type, value, path);
        };
    }

    private static Optional<String> textProblem(TypeNames wanted, JsonNode value, String path) {
        if (!value.isString()) {
            return Optional.of(path + " must be a String");
        }
        boolean known = wanted.values().isEmpty() || wanted.values().contains(value.stringValue());
        return known
                ? Optional.empty()
                : Optional.of(path + " must be one of "
                        + String.join(", ", wanted.values().stream().sorted().toList()));
    }

    private Optional<String> arrayProblem(TypeNames element, JsonNode value, String path) {
        if (!value.isArray()) {
            return Optional.of(path + " must be an Array");
        }
        for (int i = 0; i < value.size(); i++) {
            Optional<String> problem = problem(element, value.get(i), path + "[" + i + "]");
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private Optional<String> objectProblem(String type, JsonNode value, String path) {
        Map<String, TypeNames> fields = description.type(type).orElse(Map.of());
        if (!value.isObject()) {
            return Optional.of(path + " must be an object of type " + type);
        }
        for (var property : value.properties()) {
            TypeNames field = fields.get(property.getKey());
            String inner = path + "." + property.getKey();
            if (field == null) {
                return Optional.of("unknown field " + inner + " of type " + type);
            }
            Optional<String> problem =
                    property.getValue().isNull() ? Optional.empty() : problem(field, property.getValue(), inner);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return fields.entrySet().stream()
                .filter(field -> field.getValue().required() && !value.hasNonNull(field.getKey()))
                .map(field -> path + "." + field.getKey() + " of type " + type + " is missing")
                .findFirst();
    }

    /** Whether the fields that tell the members of a union apart (type, source, status) speak for this one. */
    private boolean isMeant(String type, JsonNode value) {
        if (TypeNames.isArray(type)) {
            return value.isArray() && !value.isEmpty() && isMeant(elementName(type), value.get(0));
        }
        Map<String, TypeNames> fields = description.type(type).orElse(Map.of());
        return value.isObject()
                && fields.entrySet().stream().anyMatch(field -> field.getValue().required())
                && fields.entrySet().stream()
                        .filter(field -> field.getValue().required())
                        .filter(field -> field.getValue().values().size() == 1
                                || !field.getValue().isText())
                        .allMatch(field -> agrees(field.getValue(), value.path(field.getKey())));
    }

    private static boolean agrees(TypeNames field, JsonNode value) {
        return field.values().isEmpty()
                ? !value.isMissingNode()
                : field.values().contains(value.isString() ? value.stringValue() : "");
    }

    private static String elementName(String arrayType) {
        return TypeNames.elementOf(arrayType).alternatives().getFirst();
    }

    private List<String> expand(List<String> alternatives) {
        List<String> expanded = new ArrayList<>();
        for (String alternative : alternatives) {
            List<String> members = description.union(alternative);
            expanded.addAll(members.isEmpty() ? List.of(alternative) : expand(members));
        }
        return expanded;
    }

    private static Optional<String> unless(boolean right, String path, String wanted) {
        return right ? Optional.empty() : Optional.of(path + " must be " + wanted);
    }
}
