package kz.esep.admin.endtoend;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import kz.esep.admin.endtoend.Story.Told;
import kz.esep.language.Dates;
import kz.esep.local.telegram.client.Seen;
import kz.esep.local.telegram.client.SentFile;
import kz.esep.plan.ActivityId;
import kz.esep.plan.Indicator;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;

/** Tells the bot what happened, in the various ways in which people answer. */
final class Volunteer {

    private static final int LABEL = 8;
    private static final int CAPTION = 20;

    private final Talk talk;
    private final Project project;
    private int pictures;

    Volunteer(Talk talk, Project project) {
        this.talk = talk;
        this.project = project;
    }

    /** Logs an entry from the first question to the receipt; one that comes back is corrected at once. */
    void tells(Told told) {
        talk.from(talk.person().say("/log"));
        talk.answers("log-activity.activity.ask", told.activity());
        tellsWhen(told);
        tellsWhere(told);
        tellsPeople("attended.ask", told.first().getOrDefault("people", Objects.toString(told.people(), "")));
        asked(told.activity()).forEach(indicator -> measures(told, indicator));
        writes("log-activity.result.ask", told.result());
        writes("log-activity.led.ask", told.led());
        sends(told.files());
        links(told.links());
        if (told.isEdited()) {
            corrects(told);
        }
        talk.taps(talk.asked("log-activity.review.ask"), "steps.review.submit");
        if (told.isReturned()) {
            fixes(told);
        }
        awaitsReceipt();
    }

    private void tellsWhen(Told told) {
        var card = talk.asked("log-activity.when.ask");
        if (told.typed().equals("calendar")) {
            tapsDay(card, told.from());
        } else {
            talk.person().say(told.typed());
        }
    }

    /** The calendar opens at the end of a project that is over. */
    private void tapsDay(Seen card, LocalDate day) {
        talk.taps(card, "steps.dates.other");
        var end = YearMonth.from(Objects.requireNonNull(project.period().end()));
        for (var month = end; !month.equals(YearMonth.from(day)); month = month.minusMonths(1)) {
            talk.taps(month(month), "‹");
        }
        talk.taps(month(YearMonth.from(day)), Integer.toString(day.getDayOfMonth()));
    }

    private Seen month(YearMonth month) {
        var heading = Dates.heading(month, talk.language());
        return talk.awaits(seen -> seen.button(heading).isPresent());
    }

    private void tellsWhere(Told told) {
        var card = talk.asked("log-activity.where.ask");
        var place = told.place();
        if (place == null) {
            talk.taps(card, "engine.skip");
        } else if (told.placed().equals("button")) {
            talk.taps(card, place.substring(0, Math.min(CAPTION, place.length())));
        } else {
            if (told.placed().equals("location")) {
                talk.person().sendLocation(told.at().getFirst(), told.at().getLast());
                talk.asked("steps.place.name-it");
            }
            talk.person().say(place);
        }
    }

    private void tellsPeople(String question, String count) {
        var card = talk.asked(question);
        if (count.isEmpty()) {
            talk.taps(card, "engine.skip");
        } else {
            talk.person().say(count);
        }
    }

    private List<Indicator> asked(String label) {
        var activity =
                project.activity(new ActivityId("t" + label.replace('.', 'a'))).orElseThrow();
        return activity.indicators().stream()
                .filter(indicator -> indicator.basis().isAskedInChat())
                .toList();
    }

    private void measures(Told told, Indicator indicator) {
        Object unit = indicator.unit() == null ? "" : indicator.unit();
        var card = talk.asked("log-activity.measure.ask", "name", indicator.name(), "unit", unit);
        var value = told.measures().get(indicator.id().value());
        if (value == null) {
            talk.taps(card, "engine.skip");
        } else {
            talk.person().say(value.toPlainString().replace('.', ','));
        }
    }

    private void writes(String question, @Nullable String text) {
        if (text == null) {
            talk.skips(question);
        } else {
            talk.answers(question, text);
        }
    }

    private void sends(List<String> files) {
        var card = talk.asked("log-activity.files.ask");
        if (files.isEmpty()) {
            talk.taps(card, "engine.skip");
            return;
        }
        var sent = files.stream().mapToInt(this::sends).sum();
        talk.taps(talk.asked("steps.files.count", "sent", sent, "stored", sent), "steps.files.enough");
    }

    /** How many files went. */
    private int sends(String file) {
        var kind = file.split(":", 2);
        switch (kind[0]) {
            case "photo" -> talk.person().sendPhoto(picture(), "");
            case "video" ->
                talk.person().send("video", "", List.of(new SentFile("clip.mp4", "video/mp4", content(file))));
            case "document" -> talk.person().sendFile(new SentFile(kind[1], "application/pdf", content(file)), "");
            case "album" -> {
                var count = Integer.parseInt(kind[1]);
                talk.person()
                        .sendAlbum(
                                IntStream.range(0, count)
                                        .mapToObj(i -> picture())
                                        .toList(),
                                "");
                return count;
            }
            default -> throw new IllegalArgumentException(file);
        }
        return 1;
    }

    private byte[] picture() {
        return Picture.jpeg(Math.toIntExact(talk.person().id() % 1000) * 1000 + pictures++);
    }

    private byte[] content(String name) {
        return (name + " " + pictures++).getBytes(StandardCharsets.UTF_8);
    }

    private void links(List<String> links) {
        var card = talk.asked("log-activity.links.ask");
        if (links.isEmpty()) {
            talk.taps(card, "engine.skip");
            return;
        }
        talk.person().say("Сілтемелер: " + String.join(" , ", links) + " .");
        var code = links.getLast().split("/")[4];
        talk.taps(talk.awaits(seen -> !seen.buttons().isEmpty() && seen.text().contains(code)), "steps.links.enough");
    }

    private void corrects(Told told) {
        var label = talk.said("attended.label");
        var edit = "✏️ " + label.substring(0, Math.min(LABEL, label.length()));
        talk.taps(talk.asked("log-activity.review.ask"), edit);
        tellsPeople("attended.more", Objects.toString(told.people()));
    }

    /** The coordinator may have accepted before the first receipt was read. */
    private void awaitsReceipt() {
        var submitted = talk.said("receipt.submitted");
        var accepted = talk.said("receipt.accepted");
        talk.awaits(seen -> seen.text().contains(submitted) || seen.text().contains(accepted));
    }

    private void fixes(Told told) {
        var returned = talk.awaits(seen -> seen.button(talk.said("receipt.fix")).isPresent());
        talk.from(returned);
        talk.taps(returned, "receipt.fix");
        corrects(told);
        talk.taps(talk.asked("log-activity.review.ask"), "steps.review.submit");
    }
}
