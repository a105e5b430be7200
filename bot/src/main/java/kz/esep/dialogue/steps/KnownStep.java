package kz.esep.dialogue.steps;

import java.util.Optional;
import java.util.function.BiPredicate;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Step;

/**
 * A question that is passed over where its answer is known, for example from the plan; it stays open to correction.
 *
 * @param known whether the answer is known
 */
public record KnownStep<A extends Answers>(Step<A> step, BiPredicate<A, Scene> known) implements Step<A> {

    @Override
    public String name() {
        return step.name();
    }

    @Override
    public boolean isKnown(A answers, Scene scene) {
        return known.test(answers, scene);
    }

    @Override
    public Screen ask(A answers, Scene scene) {
        return step.ask(answers, scene);
    }

    @Override
    public Reply<A> answer(A answers, Input input, Scene scene) {
        return step.answer(answers, input, scene);
    }

    @Override
    public Optional<String> told(A answers, Scene scene) {
        return step.told(answers, scene);
    }

    @Override
    public Optional<String> lacking(A answers, Scene scene) {
        return step.lacking(answers, scene);
    }

    @Override
    public Optional<String> label(Scene scene) {
        return step.label(scene);
    }

    @Override
    public boolean isOptional(A answers) {
        return step.isOptional(answers);
    }

    @Override
    public A skipped(A answers) {
        return step.skipped(answers);
    }
}
