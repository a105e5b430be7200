package kz.esep.admin.endtoend;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.esep.admin.endtoend.Story.Told;
import kz.esep.language.Language;

/** What the report has to print, worked out from what was told and from nothing that Esep has kept. */
record Expected(Story story, Language language) {

    private static final List<String> KAZAKH = List.of(
            "қаңтар",
            "ақпан",
            "наурыз",
            "сәуір",
            "мамыр",
            "маусым",
            "шілде",
            "тамыз",
            "қыркүйек",
            "қазан",
            "қараша",
            "желтоқсан");
    private static final List<String> RUSSIAN = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");

    String noData() {
        return language == Language.KK ? "деректер жоқ" : "нет данных";
    }

    List<String> dates(String activity) {
        var all = inTime(activity);
        return all.stream()
                .map(told -> all.size() > 1 && told.place() != null
                        ? day(told.from(), told.to()) + " – " + told.place()
                        : day(told.from(), told.to()))
                .distinct()
                .toList();
    }

    List<String> places(String activity) {
        var places = inTime(activity).stream()
                .flatMap(told -> Stream.ofNullable(told.place()))
                .distinct()
                .toList();
        return places.isEmpty() ? List.of(noData()) : places;
    }

    String people(String activity) {
        var anybody = story.of(activity).anyMatch(told -> told.people() != null);
        return anybody ? Integer.toString(story.people(activity)) : noData();
    }

    List<String> results(String activity) {
        return inTime(activity).stream()
                .flatMap(told -> Stream.ofNullable(told.result()))
                .distinct()
                .toList();
    }

    /** The fact of an indicator; what nobody told stays without a figure. */
    String fact(String indicator) {
        return Objects.requireNonNullElse(story.printed().get(indicator), noData());
    }

    List<String> links(String activity) {
        return inTime(activity).stream()
                .flatMap(told -> told.links().stream())
                .distinct()
                .toList();
    }

    private List<Told> inTime(String activity) {
        return story.of(activity)
                .sorted(Comparator.comparing(Told::from).thenComparing(Told::to))
                .toList();
    }

    /** No range of the story goes beyond a month. */
    private String day(LocalDate from, LocalDate to) {
        var days = from.equals(to)
                ? Integer.toString(from.getDayOfMonth())
                : from.getDayOfMonth() + "–" + to.getDayOfMonth();
        return language == Language.KK
                ? from.getYear() + " жылғы " + days + " " + KAZAKH.get(from.getMonthValue() - 1)
                : days + " " + RUSSIAN.get(from.getMonthValue() - 1) + " " + from.getYear() + " года";
    }
}
