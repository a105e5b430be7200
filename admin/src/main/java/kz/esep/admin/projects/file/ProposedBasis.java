package kz.esep.admin.projects.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.language.Language;
import kz.esep.plan.Basis;
import kz.esep.plan.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * What the fact of an indicator is probably made of, told from its name and unit in Kazakh or Russian. A proposal: the
 * coordinator confirms it. What the proposals are for three real plans, and how good they are: {@code
 * docs/basis-proposals.md}.
 */
final class ProposedBasis {

    private static final Pattern SURVEY = words("%", "процент", "пайыз");
    private static final Pattern VIEWS = words("просмотр", "қаралым", "косвенн", "жанама", "ақпараттық қамту");
    private static final Pattern CONSTANT = words(
            "^бір ",
            "әрқайсы",
            "ұзақтығ",
            "продолжительн",
            "длительн",
            "^күн",
            " күн$",
            "^день",
            "бағыт",
            "направлен",
            "номинаци(и|я|й)$",
            "количество тем",
            "тақырыптар саны");
    private static final Pattern DISTRICTS = words("район", "аудан", "территори");
    private static final Pattern PLACES = words("нысан", "локаци", "объект", "полигон", "учаск", "орындар$");
    private static final Pattern LISTED = words("тізім", "список", "списк");
    private static final Pattern LINKS =
            words("публикац", "жарияланым", "материал(ы|дары)$ сми", "бақ материал", "размещение", "статьи", "посты");
    private static final Pattern CAMERA = words("^фото", "^видео( |-|/|$|отзыв)", "фотосурет", "фотосъ", "видео есеп");
    private static final Pattern PEOPLE = words(
            "участник",
            "қатысушы",
            "қатысқан",
            "қамтылған адам",
            "тікелей қамту",
            "прямой охват",
            "прямых бенефициар",
            "слушател",
            "тыңдаушы");
    private static final Pattern EVENTS = words(
            "сенбілік",
            "субботник",
            "акция",
            "встреч",
            "кездесу",
            "семинар",
            "тренинг",
            "конференц",
            "дәріс",
            "лекци",
            "фестивал",
            "іс-шара",
            "мероприят",
            "дөңгелек үстел",
            "круглы",
            "мастер-класс",
            "шеберлік са");
    private static final Pattern RESPONDENTS = words("анкетир", "опрос", "сауалнама");
    /** Doings that are logged like events and are none. */
    private static final Pattern SENDING = words(
            "рассылк", "подготовк", "разработк", "изготовлен", "жіберу", "жолдау", "тарату", "дайындау", "әзірлеу");

    private static final Pattern WHOLE = words("жалпы", "барлығы", "всего", "общее");
    private static final Pattern REACH = words("охват", "қамту");
    private static final Pattern PERSON = words("адам", "человек", "чел.");

    private ProposedBasis() {}

    /** The proposals for the indicators of an activity, in their order. */
    static List<Basis> of(ActivityPart activity, Language language) {
        var title = Objects.requireNonNullElse(Text.in(activity.title(), language, language), "");
        var first = activity.indicators().stream()
                .map(part -> Described.of(part, language))
                .toList();
        return first.stream().map(one -> weighed(one, first, lower(title))).toList();
    }

    /** The proposal for an indicator of the whole project: the chat asks per activity, so it can ask nothing here. */
    static Basis ofProject(IndicatorPart part, Language language) {
        var proposal = alone(Described.of(part, language));
        return proposal == Basis.PARTICIPANTS || proposal == Basis.PUBLICATIONS || proposal == Basis.DISTRICTS
                ? proposal
                : Basis.MANUAL;
    }

    /** The basis that a file written by Esep names. */
    static Optional<Basis> named(@Nullable String name) {
        return Arrays.stream(Basis.values())
                .filter(basis -> basis.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The proposal in the light of the other indicators: one head count or file serves one of them. */
    private static Basis weighed(Described one, List<Described> all, String title) {
        var proposal = alone(one);
        return switch (proposal) {
            case PARTICIPANTS -> {
                if (nobodyGathers(one, all)) {
                    yield Basis.MANUAL;
                }
                var rivals =
                        all.stream().filter(o -> alone(o) == Basis.PARTICIPANTS).toList();
                var whole = rivals.size() == 1 || (WHOLE.matcher(one.name).find() && !isEventOf(one, rivals));
                yield whole && !RESPONDENTS.matcher(title).find() ? Basis.PARTICIPANTS : Basis.ASKED;
            }
            case ENTRIES -> {
                var crowds =
                        all.stream().filter(o -> alone(o) == Basis.PARTICIPANTS).count();
                var kinds = all.stream().filter(o -> alone(o) == Basis.ENTRIES).count();
                var isMixed = SENDING.matcher(title).find();
                yield crowds <= 1 && kinds == 1 && !isMixed ? Basis.ENTRIES : Basis.ASKED;
            }
            case FILES -> {
                var kind = DocumentKind.of(one.name);
                var alike = all.stream()
                        .filter(o -> alone(o) == Basis.FILES)
                        .filter(o -> !CAMERA.matcher(o.name).find())
                        .filter(o -> DocumentKind.of(o.name).equals(kind))
                        .count();
                yield alike > 1 && !CAMERA.matcher(one.name).find() ? Basis.ASKED : Basis.FILES;
            }
            case ASKED, PLACES, DISTRICTS, PUBLICATIONS, SURVEY, LATEST, MANUAL -> proposal;
        };
    }

    /** Where all others count posts and views, people are those of the whole project: no entry has a head count. */
    private static boolean nobodyGathers(Described one, List<Described> all) {
        var others = all.stream().filter(other -> other != one).toList();
        return !others.isEmpty()
                && others.stream()
                        .allMatch(other -> alone(other) == Basis.PUBLICATIONS
                                || VIEWS.matcher(other.name + " | " + other.unit)
                                        .find());
    }

    /** Whether it counts the people of one kind of event among several, and not those of the whole activity. */
    private static boolean isEventOf(Described one, List<Described> rivals) {
        return rivals.size() > 1 && EVENTS.matcher(one.name).find();
    }

    private static Basis alone(Described one) {
        if (one.unit.equals("%") || SURVEY.matcher(one.unit).find()) {
            return Basis.SURVEY;
        }
        if (VIEWS.matcher(one.name + " | " + one.unit).find()) {
            return Basis.LATEST;
        }
        if (CONSTANT.matcher(one.name).find() || CONSTANT.matcher(one.unit).find()) {
            return Basis.LATEST;
        }
        if (LINKS.matcher(one.name).find()) {
            return Basis.PUBLICATIONS;
        }
        if (CAMERA.matcher(one.name).find()) {
            return Basis.FILES;
        }
        return people(one).or(() -> documents(one)).or(() -> where(one)).orElseGet(() -> event(one));
    }

    private static Optional<Basis> people(Described one) {
        if (RESPONDENTS.matcher(one.name).find() && PEOPLE.matcher(one.name).find()) {
            return Optional.of(Basis.ASKED);
        }
        if (PEOPLE.matcher(one.name).find() && one.unit.startsWith("человек и ")) {
            return Optional.of(Basis.ASKED);
        }
        if (PEOPLE.matcher(one.name).find() && PERSON.matcher(one.unit).find()) {
            return Optional.of(Basis.PARTICIPANTS);
        }
        if (REACH.matcher(one.name).find() && PERSON.matcher(one.unit).find()) {
            return Optional.of(Basis.MANUAL);
        }
        return Optional.empty();
    }

    /** Documents that are filed, except a list whose unit says that its lines are counted. */
    private static Optional<Basis> documents(Described one) {
        var linesOfList = LISTED.matcher(one.name).find()
                && !Stream.of("", "шт", "құжат", "документ", "дана").toList().contains(one.unit);
        if (linesOfList) {
            return Optional.of(Basis.LATEST);
        }
        var kind = DocumentKind.of(one.name);
        var filed = one.unit.equals("құжат")
                || one.unit.equals("документ")
                || (one.unit.equals("шт") && kind.isPresent() && kind.get() != DocumentKind.LETTER);
        return filed ? Optional.of(Basis.FILES) : Optional.empty();
    }

    private static Optional<Basis> where(Described one) {
        if (DISTRICTS.matcher(one.unit).find()) {
            return Optional.of(Basis.DISTRICTS);
        }
        if (PLACES.matcher(one.unit).find()
                || (one.unit.equals("шт") && PLACES.matcher(one.name).find())) {
            return Optional.of(Basis.PLACES);
        }
        return Optional.empty();
    }

    private static Basis event(Described one) {
        return EVENTS.matcher(one.unit.equals("шт") ? one.name : one.unit).find() ? Basis.ENTRIES : Basis.ASKED;
    }

    private record Described(String name, String unit) {
        static Described of(IndicatorPart part, Language language) {
            return new Described(
                    lower(Objects.requireNonNullElse(Text.in(part.name(), language, language), "")),
                    lower(Objects.requireNonNullElse(Text.in(part.unit(), language, language), "")));
        }
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static Pattern words(String... stems) {
        return Pattern.compile(String.join("|", stems), Pattern.UNICODE_CASE);
    }
}
