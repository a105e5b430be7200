package kz.esep.evidence;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A web address in parts.
 *
 * @param host lower case, without {@code www.} and {@code m.}
 * @param path segments of the path, as given
 * @param query parameters that say what is shown; those that only say who has shared it are gone
 */
record Address(
        String scheme, String givenHost, String host, List<String> path, List<Parameter> query, String fragment) {

    private static final Set<String> TRACKING = Set.of(
            "igsh",
            "igshid",
            "ig_mid",
            "si",
            "mibextid",
            "fbclid",
            "gclid",
            "yclid",
            "ysclid",
            "rdid",
            "share_url",
            "is_from_webapp",
            "sender_device",
            "_t",
            "_r",
            "feature",
            "_rdr");

    /** One parameter, as given. */
    record Parameter(String name, String value) {
        @Override
        public String toString() {
            return value.isEmpty() ? name : name + "=" + value;
        }
    }

    /** @param text an address with or without its scheme */
    static Address parse(String text) {
        var scheme = text.indexOf("://");
        var rest = scheme < 0 ? text : text.substring(scheme + 3);
        var hash = rest.indexOf('#');
        var fragment = hash < 0 ? "" : rest.substring(hash + 1);
        var place = hash < 0 ? rest : rest.substring(0, hash);
        var mark = place.indexOf('?');
        var query = mark < 0 ? "" : place.substring(mark + 1);
        var parts = (mark < 0 ? place : place.substring(0, mark)).split("/", -1);
        var path = Stream.of(parts).skip(1).toList();
        return new Address(
                scheme < 0 ? "https" : text.substring(0, scheme).toLowerCase(Locale.ROOT),
                parts[0],
                bare(parts[0]),
                path,
                parameters(query),
                fragment.startsWith(":~:") ? "" : fragment);
    }

    private static String bare(String host) {
        return host.toLowerCase(Locale.ROOT).replaceFirst("^(www\\.|m\\.|mobile\\.)+", "");
    }

    private static List<Parameter> parameters(String query) {
        var kept = new ArrayList<Parameter>();
        for (var pair : query.split("&", -1)) {
            var equals = pair.indexOf('=');
            var name = equals < 0 ? pair : pair.substring(0, equals);
            if (!name.isEmpty() && !TRACKING.contains(name) && !name.startsWith("utm_")) {
                kept.add(new Parameter(name, equals < 0 ? "" : pair.substring(equals + 1)));
            }
        }
        return List.copyOf(kept);
    }

    /** The parts of the path that are not empty. */
    List<String> segments() {
        return path.stream().filter(part -> !part.isEmpty()).toList();
    }

    Optional<String> parameter(String name) {
        return query.stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(parameter -> URLDecoder.decode(parameter.value(), StandardCharsets.UTF_8))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** The whole address as given, without what tracks the one who shared it. */
    String url() {
        var asked = query.isEmpty() ? "" : "?" + joined(query.stream());
        var place = path.isEmpty() ? "" : "/" + String.join("/", path);
        return scheme + "://" + givenHost + place + asked + (fragment.isEmpty() ? "" : "#" + fragment);
    }

    /** Equal for two spellings of the same address. */
    String key() {
        var asked = joined(query.stream()
                .filter(parameter -> !parameter.name().equals("img_index"))
                .sorted((one, other) -> one.toString().compareTo(other.toString())));
        var place = Stream.concat(Stream.of(host), segments().stream()).collect(Collectors.joining("/"));
        return asked.isEmpty() ? place : place + "?" + asked;
    }

    private static String joined(Stream<Parameter> parameters) {
        return parameters.map(Parameter::toString).collect(Collectors.joining("&"));
    }
}
