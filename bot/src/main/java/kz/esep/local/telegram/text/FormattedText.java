package kz.esep.local.telegram.text;

import java.util.ArrayList;
import java.util.List;

/** A text and its entities, as they are after reading the markup. */
public record FormattedText(String text, List<Entity> entities) {
    public FormattedText {
        entities = List.copyOf(entities);
    }

    /** Reads text marked up in HTML, Markdown or MarkdownV2; any other mode is plain text. */
    public static FormattedText read(String raw, String mode) throws ParseProblem {
        FormattedText read = switch (mode) {
            case "HTML" -> HtmlText.read(raw);
            case "Markdown" -> MarkdownText.read(raw);
            case "MarkdownV2" -> MarkdownV2Text.read(raw);
            default -> new FormattedText(raw, List.of());
        };
        return read.finished();
    }

    /** Text with entities that came apart from it. */
    public static FormattedText of(String raw, List<Entity> entities) {
        List<Entity> inside =
                entities.stream().filter(entity -> entity.end() <= raw.length()).toList();
        return new FormattedText(raw, inside).finished();
    }

    /** What Telegram does at last: unseen characters go, ends are trimmed, links and commands are found. */
    private FormattedText finished() {
        FormattedText clean = cleaned().trimmed();
        List<Entity> all = new ArrayList<>(clean.withoutNestedInVerbatim());
        for (Entity found : DetectedEntities.in(clean.text)) {
            if (all.stream().noneMatch(own -> forbids(own, found))) {
                all.add(found);
            }
        }
        all.sort(Entity.ORDER);
        return new FormattedText(clean.text, all);
    }

    private static boolean forbids(Entity own, Entity found) {
        boolean touching = own.offset() < found.end() && found.offset() < own.end();
        boolean opaque =
                own.isVerbatim() || own.type().startsWith("text_") || own.type().equals(found.type());
        return touching && opaque;
    }

    private List<Entity> withoutNestedInVerbatim() {
        return entities.stream()
                .filter(entity -> entities.stream()
                        .noneMatch(outer -> outer != entity
                                && outer.isVerbatim()
                                && !entity.type().endsWith("blockquote")
                                && !(entity.type().equals("pre") && outer.type().equals("code"))
                                && outer.offset() <= entity.offset()
                                && entity.end() <= outer.end()
                                && !entity.isVerbatim()))
                .toList();
    }

    /** Line ends become newlines and control characters spaces; the length never changes but for carriage returns. */
    private FormattedText cleaned() {
        StringBuilder clean = new StringBuilder(text.length());
        int[] place = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            place[i] = clean.length();
            char c = text.charAt(i);
            if (c != '\r') {
                clean.append(c < ' ' && c != '\n' ? ' ' : c);
            }
        }
        place[text.length()] = clean.length();
        List<Entity> moved = new ArrayList<>();
        for (Entity entity : entities) {
            int begin = place[entity.offset()];
            int length = place[entity.end()] - begin;
            if (length > 0) {
                moved.add(new Entity(entity.type(), begin, length, entity.details()));
            }
        }
        return new FormattedText(clean.toString(), moved);
    }

    private FormattedText trimmed() {
        int begin = 0;
        int end = text.length();
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        List<Entity> moved = new ArrayList<>();
        for (Entity entity : entities) {
            int first = Math.max(entity.offset(), begin);
            int last = Math.min(entity.end(), end);
            if (first < last) {
                moved.add(new Entity(entity.type(), first - begin, last - first, entity.details()));
            }
        }
        return new FormattedText(text.substring(begin, end), moved);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\u00A0';
    }
}
