package kz.esep.dialogue.steps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.dialogue.Step;
import kz.esep.evidence.Links;
import kz.esep.evidence.Publication;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.outgoing.EntryNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Links to publications, pasted in any text. One that stands under another entry of the person's
 * projects already is taken and marked.
 *
 * @param awaited whether links were promised for later
 * @param promise what becomes of the answers when they are, null where nothing can be promised
 * @param self the entry that is being told, so that it is not compared with itself
 */
public record LinksStep<A extends Answers>(
        Wordings words,
        Function<A, List<Publication>> get,
        BiFunction<A, List<Publication>, A> set,
        Function<A, @Nullable EntryId> self,
        Predicate<A> awaited,
        @Nullable BiFunction<A, Boolean, A> promise)
        implements Step<A> {

    private static final String ENOUGH = "enough";
    private static final String CLEAR = "clear";
    private static final String LATER = "later";
    private static final int LONGEST_LINK = 60;
    /** How many links one entry holds. */
    public static final int MOST = 30;

    /** Links that are asked for now or not at all. */
    public LinksStep(
            Wordings words,
            Function<A, List<Publication>> get,
            BiFunction<A, List<Publication>, A> set,
            Function<A, @Nullable EntryId> self) {
        this(words, get, set, self, answers -> false, null);
    }

    private A promised(A answers, boolean later) {
        return promise == null ? answers : promise.apply(answers, later);
    }

    @Override
    public String name() {
        return words.step();
    }

    @Override
    public Screen ask(A answers, Scene scene) {
        var links = get.apply(answers);
        if (links.isEmpty()) {
            var screen = Screen.of(words.ask(scene));
            return promise == null ? screen : screen.row(new Choice(scene.plain("steps.links.later"), LATER));
        }
        var text = new StringBuilder(words.ask(scene)).append("\n");
        for (var link : links) {
            text.append("\n• ").append(Html.cut(link.url().replaceFirst("^https?://", ""), LONGEST_LINK));
            if (link.isProfile()) {
                text.append("\n   ⚠️ ").append(scene.html("steps.links.profile"));
            }
            elsewhere(answers, link, scene)
                    .ifPresent(entry -> text.append("\n   ⚠️ ")
                            .append(scene.html("steps.links.known", "number", EntryNumbers.token(entry.id()))));
        }
        return Screen.of(text.toString())
                .row(new Choice(scene.plain("steps.links.enough"), ENOUGH))
                .row(new Choice(scene.plain("steps.links.clear"), CLEAR));
    }

    @Override
    public Reply<A> answer(A answers, Input input, Scene scene) {
        return switch (input) {
            case Input.Chosen chosen ->
                switch (chosen.meaning()) {
                    case CLEAR -> new Reply.Stay<>(set.apply(answers, List.of()), "");
                    case LATER -> new Reply.Next<>(promised(answers, true));
                    default -> new Reply.Next<>(answers);
                };
            case Input.Typed typed -> typed(answers, typed.text(), scene);
            case Input.Sent sent -> new Reply.NotMine<>();
            case Input.Located located -> new Reply.NotMine<>();
            case Input.Useless useless -> new Reply.NotMine<>();
        };
    }

    private Reply<A> typed(A answers, String text, Scene scene) {
        var found = Links.recognise(text);
        if (found.isEmpty()) {
            return new Reply.Refused<>(scene.html("steps.links.none-found"));
        }
        var all = union(get.apply(answers), found);
        return all.size() > MOST
                ? new Reply.Refused<>(scene.html("steps.links.too-many", "most", MOST))
                : new Reply.Stay<>(set.apply(answers, all), "");
    }

    /** Two lists of publications as one, each post once. */
    public static List<Publication> union(List<Publication> known, List<Publication> added) {
        var all = new LinkedHashMap<String, Publication>();
        known.forEach(link -> all.putIfAbsent(link.key(), link));
        added.forEach(link -> all.putIfAbsent(link.key(), link));
        return List.copyOf(all.values());
    }

    /** The publications without those that a text names. */
    public static List<Publication> without(List<Publication> known, String text) {
        var named = Links.recognise(text).stream().map(Publication::key).toList();
        return known.stream().filter(link -> !named.contains(link.key())).toList();
    }

    private Optional<Entry> elsewhere(A answers, Publication link, Scene scene) {
        return scene.view().entries().stream()
                .filter(entry -> scene.view().roleIn(entry.project()).isPresent())
                .filter(entry -> !entry.id().equals(self.apply(answers)))
                .filter(entry -> entry.newest().happening().publications().stream()
                        .anyMatch(other -> other.key().equals(link.key())))
                .findFirst();
    }

    @Override
    public Optional<String> told(A answers, Scene scene) {
        var links = get.apply(answers);
        if (links.isEmpty()) {
            return awaited.test(answers) ? Optional.of(scene.plain("steps.links.awaited")) : Optional.empty();
        }
        return Optional.of(scene.plain("steps.links.count", "count", links.size()));
    }

    @Override
    public Optional<String> label(Scene scene) {
        return Optional.of(words.label(scene));
    }

    @Override
    public boolean gathers() {
        return true;
    }

    @Override
    public boolean isOptional(A answers) {
        return get.apply(answers).isEmpty();
    }

    @Override
    public A skipped(A answers) {
        return promised(set.apply(answers, List.of()), false);
    }
}
