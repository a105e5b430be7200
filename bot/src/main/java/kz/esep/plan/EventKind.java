package kz.esep.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Kinds of events as plans and reports call them; the words are those of the published plans and reports. */
public enum EventKind {
    CLEANUP("сенбіл|субботник|тазала|очистк|уборк|cleanup|clean-up"),
    PATROL("патрул|patrol"),
    DIVE("дайвинг|сүңгу|dive|diving"),
    PICNIC("пикник|picnic"),
    FESTIVAL("фестивал|festival"),
    ROUND_TABLE("дөңгелек үстел|кругл\\p{L}* стол|round table"),
    TRAINING("тренинг|семинар|оқыту|обучени|training|seminar"),
    MASTER_CLASS("мастер-класс|шеберлік сабағ|воркшоп|workshop|master class"),
    LECTURE("лекци|дәріс|сабақ|урок|lecture|lesson"),
    DISCUSSION("пікірталас|дискуссион|диалог|discussion"),
    CONTEST("байқау|конкурс|contest"),
    QUIZ("викторина|квиз|quiz"),
    FLASH_MOB("флешмоб|челлендж|flash mob|challenge"),
    SPORTS_DAY("спартакиада|спорт\\p{L}* (?:жарыс|праздник)|sports day"),
    MEETING("кездесу|встреч|жиналыс|собрани|meeting"),
    ACTION("акция|акци[июй]|campaign"),
    OTHER("(?!)");

    /** Beginnings of words. */
    private final Pattern words;

    EventKind(String words) {
        this.words = Pattern.compile("(?<!\\p{L})(?:" + words + ")");
    }

    /** The kinds that a title speaks of, in the order of this list; empty for what is no event at all. */
    public static List<EventKind> in(String title) {
        var lower = title.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.words.matcher(lower).find())
                .toList();
    }

    /** What is filed with every event of this kind where the plan says nothing else. */
    public EvidenceRule standard() {
        return switch (this) {
            case CLEANUP, PICNIC -> rule(5, DocumentKind.LIST);
            case PATROL, DIVE, ACTION, FLASH_MOB -> rule(5);
            case FESTIVAL, DISCUSSION, ROUND_TABLE, TRAINING, MASTER_CLASS, SPORTS_DAY ->
                rule(5, DocumentKind.LIST, DocumentKind.PROGRAMME);
            case LECTURE, QUIZ -> rule(5, DocumentKind.LIST);
            case CONTEST -> rule(5, DocumentKind.RULES, DocumentKind.PROTOCOL);
            case MEETING -> rule(3, DocumentKind.LIST, DocumentKind.PROTOCOL);
            case OTHER -> rule(1);
        };
    }

    private static EvidenceRule rule(int photos, DocumentKind... documents) {
        return new EvidenceRule(photos, Set.of(documents), Set.of(), 1, false);
    }
}
