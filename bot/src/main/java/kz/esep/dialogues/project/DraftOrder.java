package kz.esep.dialogues.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Effect;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.dialogue.Step;
import kz.esep.dialogue.steps.ChoiceStep;
import kz.esep.dialogues.shared.Derived;
import kz.esep.dialogues.shared.ProjectChoice;
import kz.esep.dialogues.shared.Rights;
import kz.esep.drafts.DraftRequest;
import kz.esep.drafts.OfferedForm;
import kz.esep.language.Language;
import kz.esep.language.Phrase;
import kz.esep.outgoing.Body;
import kz.esep.people.Person;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;

/** A draft of a report into the chat: which form, in which language. The back office compiles it. */
public final class DraftOrder implements Dialogue<DraftOrder.Order> {

    public static final String NAME = "draft";

    private static final List<OfferedForm> OFFERED = OfferedForm.about(OfferedForm.Scope.PROJECT);

    /**
     * What is ordered.
     *
     * @param project null where one of several has to be chosen first
     * @param written the language of the document
     */
    record Order(
            @Nullable ProjectId project,
            @Nullable OfferedForm form,
            @Nullable Language written) implements Answers {

        Order of(String code) {
            return new Order(project, OfferedForm.of(code).orElse(null), written);
        }

        Order in(String code) {
            return new Order(project, form, Language.of(code));
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Order> answers() {
        return Order.class;
    }

    @Override
    public Order begin(String argument, Scene scene) {
        var only = OFFERED.size() == 1 ? OFFERED.getFirst() : null;
        return new Order(ProjectChoice.of(argument, scene).map(Project::id).orElse(null), only, null);
    }

    @Override
    public List<Step<Order>> steps(Order order, Scene scene) {
        if (refusal(order, scene).isPresent()) {
            return List.of();
        }
        var questions = new ArrayList<Step<Order>>();
        if (OFFERED.size() > 1) {
            questions.add(new ChoiceStep<>(
                    "form",
                    (o, s) -> s.html("draft.form.ask"),
                    (o, s) -> forms(s),
                    (o, code) -> new Reply.Next<>(o.of(code))));
        }
        questions.add(new ChoiceStep<>(
                "language", DraftOrder::question, (o, s) -> languages(o), (o, code) -> new Reply.Next<>(o.in(code))));
        return questions;
    }

    private static List<Choice> forms(Scene scene) {
        return OFFERED.stream()
                .map(form -> new Choice(name(form, scene), form.code()))
                .toList();
    }

    private static List<Choice> languages(Order order) {
        return Optional.ofNullable(order.form()).stream()
                .flatMap(form -> form.languages().stream())
                .map(language -> new Choice(language.ownName(), language.code()))
                .toList();
    }

    private static String question(Order order, Scene scene) {
        var form = order.form() == null ? "" : name(order.form(), scene);
        return scene.html("draft.language.ask", "form", form);
    }

    @Override
    public Ending end(Order order, Scene scene) {
        return refusal(order, scene).orElseGet(() -> request(order, scene));
    }

    private static Ending request(Order order, Scene scene) {
        var person = Objects.requireNonNull(scene.view().person());
        var project = Objects.requireNonNull(order.project());
        var form = Objects.requireNonNull(order.form());
        var language = Objects.requireNonNull(order.written());
        var wanted = DraftRequest.of(
                Derived.draft(scene.source().identity()),
                person.id(),
                person.chat(),
                project,
                form,
                language,
                scene.language(),
                scene.now());
        return new Ending(
                List.of(new Effect.OrderDraft(wanted)),
                Body.of(scene.html("draft.ordered", "form", name(form, scene), "language", language.ownName())),
                List.of());
    }

    /** Those who decide about entries; who does so in several projects chooses one first. */
    private static Optional<Ending> refusal(Order order, Scene scene) {
        var outside = Rights.memberOfAny(scene);
        if (outside.isPresent()) {
            return outside;
        }
        if (order.project() instanceof ProjectId project) {
            return Rights.reviewerOf(project, scene);
        }
        return scene.view().person() instanceof Person person
                        && person.active()
                                .anyMatch(membership -> membership.role().mayReview())
                ? Optional.of(new Ending(List.of(), ProjectChoice.asking(NAME, scene), List.of()))
                : Optional.of(Ending.saying(scene.html("rights.reviewers-only")));
    }

    private static String name(OfferedForm form, Scene scene) {
        return scene.phrases().say(scene.language(), Phrase.of("form." + form.code()));
    }

    @Override
    public boolean isWorthKeeping() {
        return false;
    }

    @Override
    public String title(Order order, Scene scene) {
        return Optional.ofNullable(order.project())
                .map(scene.view().projects()::get)
                .map(project -> project.title().in(scene.language()))
                .orElseGet(() -> scene.plain("commands.draft"));
    }
}
