package kz.esep.admin.reports.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Mistakes that are made in a report, each in a place that chance picks; each makes certain that its code is found. */
enum Mistake {
    SUM_MISMATCH {
        @Override
        boolean make(Draw draw) {
            var table = draw.of(
                    List.copyOf(draw.report.path("statistics").valueStream().toList()));
            var parts = table.propertyStream()
                    .filter(part ->
                            !part.getKey().equals("total") && part.getValue().isNumber())
                    .toList();
            var part = draw.of(parts);
            ((ObjectNode) table).put(part.getKey(), part.getValue().asInt() + 1 + draw.random.nextInt(40));
            return true;
        }
    },
    LINK_DUPLICATE {
        @Override
        boolean make(Draw draw) {
            var linked = draw.activities(activity -> !activity.path("links").isEmpty());
            var from = draw.of(linked);
            var to = draw.of(draw.activities(activity -> activity != from));
            var link = draw.of(from.path("links").valueStream().toList()).asString();
            to.withArray("links").add(link + (link.contains("?") ? "&" : "?") + "utm_source=share");
            return true;
        }
    },
    LINK_LIKELY_MISTYPED {
        @Override
        boolean make(Draw draw) {
            var posts = draw.links()
                    .filter(link -> link.matches(".*/p/[\\w-]*[1I0O5S][\\w-]*/?.*"))
                    .toList();
            if (posts.isEmpty()) {
                return false;
            }
            var parts = draw.of(posts).split("/p/", 2);
            var code = parts[1].split("[/?]", 2)[0];
            var at = draw.of(Stream.iterate(0, i -> i < code.length(), i -> i + 1)
                    .filter(i -> "1I0O5S".indexOf(code.charAt(i)) >= 0)
                    .toList());
            var slip =
                    code.substring(0, at) + "I1O0S5".charAt("1I0O5S".indexOf(code.charAt(at))) + code.substring(at + 1);
            // Where the report has the other code too, it is one post named twice.
            if (draw.links().anyMatch(link -> link.contains(slip))) {
                return false;
            }
            draw.activity().withArray("links").add(parts[0] + "/p/" + slip + "/");
            return true;
        }
    },
    LINK_NOT_A_POST {
        @Override
        boolean make(Draw draw) {
            draw.activity()
                    .withArray("links")
                    .add(draw.of(List.of(
                            "https://www.instagram.com/ulgi_uiym_77/",
                            "https://www.tiktok.com/@ulgi_uiym_77",
                            "https://drive.google.com/drive/folders/1UlgiFolder77?usp=sharing",
                            "https://ulgi77.kz")));
            return true;
        }
    },
    LINK_BROKEN_FORM {
        @Override
        boolean make(Draw draw) {
            draw.activity()
                    .withArray("links")
                    .add(draw.of(List.of(
                            "htps://ulgi77.kz/news/1",
                            "https://ulgi77/news/1",
                            "https://ulgi77.kz/ne ws/1",
                            "https//ulgi77.kz/1")));
            return true;
        }
    },
    LINK_MISSING {
        @Override
        boolean make(Draw draw) {
            draw.of(draw.activities(one -> !one.path("links").isEmpty())).putArray("links");
            return true;
        }
    },
    DATE_MISSING {
        @Override
        boolean make(Draw draw) {
            draw.of(draw.activities(Draw::isDated)).putArray("when");
            return true;
        }
    },
    PLACE_MISSING {
        @Override
        boolean make(Draw draw) {
            draw.of(draw.activities(one -> !one.path("places").isEmpty()))
                    .putArray("places")
                    .add("–");
            return true;
        }
    },
    PARTICIPANTS_MISSING {
        @Override
        boolean make(Draw draw) {
            draw.of(draw.activities(one -> one.path("participants").isNumber()))
                    .putNull("participants")
                    .putNull("participantsText");
            return true;
        }
    },
    DATE_OUTSIDE_PROJECT {
        @Override
        boolean make(Draw draw) {
            var when = (ObjectNode)
                    draw.of(draw.activities(Draw::isDated)).path("when").get(0);
            when.put("from", "2019-05-15").put("to", "2019-05-17");
            return true;
        }
    },
    MIXED_ALPHABET {
        @Override
        boolean make(Draw draw) {
            var words = draw.of(List.of("cенбілік", "тaзалық", "eкология", "мeроприятие"));
            draw.activity().put("shortTermResults", "Барлығы 3 " + words + " өтті.");
            return true;
        }
    },
    FUTURE_TENSE_IN_RESULT {
        @Override
        boolean make(Draw draw) {
            draw.activity()
                    .put(
                            "shortTermResults",
                            draw.of(List.of(
                                    "Акция будет проведена весной.",
                                    "Акция көктемде өткізіледі.",
                                    "Состоится акция.")));
            return true;
        }
    },
    EFFECT_EQUALS_RESULT {
        @Override
        boolean make(Draw draw) {
            var text = "Тұрғындар қалдықты бөлек жинай бастады, ауласын таза ұстайды.";
            draw.of(draw.activities(one -> !one.path("effect").isString()))
                    .put("shortTermResults", text)
                    .put("effect", text);
            return true;
        }
    },
    TEXT_REPEATED {
        @Override
        boolean make(Draw draw) {
            var text = "слово ".repeat(3)
                    + "одно два три четыре пять шесть семь восемь девять десять раз два три четыре пять шесть семь.";
            var first = draw.activity();
            draw.of(draw.activities(one -> one != first)).put("shortTermResults", "Начало. " + text);
            first.put("shortTermResults", text + " Конец.");
            return true;
        }
    },
    NUMBERING {
        @Override
        boolean make(Draw draw) {
            var tasks = draw.report
                    .path("tasks")
                    .valueStream()
                    .filter(task -> task.path("number").isNumber()
                            && task.path("activities").size() > 1)
                    .toList();
            var last = draw.of(tasks).path("activities").valueStream().toList().getLast();
            ((ObjectNode) last).put("number", 40);
            return true;
        }
    },
    PLAN_NOT_MET {
        @Override
        boolean make(Draw draw) {
            return draw.planned(indicator -> indicator.put("fact", 1).put("factText", "1"));
        }
    },
    PLAN_EXCEEDED {
        @Override
        boolean make(Draw draw) {
            return draw.planned(indicator -> {
                var fact = indicator.path("plan").asInt() * 3;
                indicator.put("fact", fact).put("factText", String.valueOf(fact));
            });
        }
    },
    FACT_MISSING {
        @Override
        boolean make(Draw draw) {
            return draw.planned(indicator -> indicator.putNull("fact").put("factText", draw.of(List.of("", "-", "—"))));
        }
    },
    PLAN_WORDING_IN_FACT {
        @Override
        boolean make(Draw draw) {
            var promises = List.of("не менее 7", "кемінде 7", "7-ден кем емес", "до 7 человек");
            return draw.planned(indicator -> indicator.put("factText", draw.of(promises)));
        }
    },
    COPIED_FIGURE {
        @Override
        boolean make(Draw draw) {
            draw.activity()
                    .put(
                            "participants",
                            new BigDecimal(draw.report
                                            .path("grant")
                                            .path("amountKzt")
                                            .asString())
                                    .intValueExact());
            return true;
        }
    },
    REMARK_OPEN {
        @Override
        boolean make(Draw draw) {
            var free = draw.activities(one -> one.path("operatorRemark").isNull()
                    || one.path("operatorRemark").isMissingNode());
            draw.of(free).put("operatorRemark", "Приложите списки.");
            return true;
        }
    };

    /** Makes the mistake; false where the report has no place for it. */
    abstract boolean make(Draw draw);

    /** A report and the chance that picks a place in it. */
    record Draw(ObjectNode report, Random random) {

        <T> T of(List<T> some) {
            return some.get(random.nextInt(some.size()));
        }

        ObjectNode activity() {
            return of(activities(one -> true));
        }

        List<ObjectNode> activities(Predicate<ObjectNode> fits) {
            var all = new ArrayList<ObjectNode>();
            report.path("tasks").forEach(task -> task.path("activities").forEach(one -> all.add((ObjectNode) one)));
            return all.stream().filter(fits).toList();
        }

        Stream<String> links() {
            return activities(one -> true).stream()
                    .flatMap(one -> one.path("links").valueStream())
                    .map(JsonNode::asString);
        }

        static boolean isDated(ObjectNode activity) {
            return activity.path("when")
                    .valueStream()
                    .anyMatch(when -> when.path("from").isString()
                            && (when.path("source").isMissingNode()
                                    || when.path("source").asString().equals("table")));
        }

        /** Changes an indicator with a plain plan of some size; false where there is none. */
        boolean planned(Consumer<ObjectNode> change) {
            var plain = activities(one -> true).stream()
                    .flatMap(one -> one.path("indicators").valueStream())
                    .map(ObjectNode.class::cast)
                    .filter(one -> one.path("plan").asInt(0) >= 4
                            && !one.path("perEvent").asBoolean(false))
                    .filter(one -> Stream.of("planParts", "planMax", "per").noneMatch(one::has))
                    .filter(one -> !one.path("comparator").asString("").equals("<="))
                    .toList();
            if (!plain.isEmpty()) {
                change.accept(of(plain));
            }
            return !plain.isEmpty();
        }
    }
}
