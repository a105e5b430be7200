package kz.esep.dialogue;

import java.util.List;
import java.util.Optional;

/** One dialogue with the answers it has been given: where the type of the answers is known. */
record Play<A extends Answers>(Dialogue<A> dialogue, A answers) {

    static <A extends Answers> Play<A> of(Dialogue<A> dialogue, Answers answers) {
        return new Play<>(dialogue, dialogue.answers().cast(answers));
    }

    static <A extends Answers> Play<A> begun(Dialogue<A> dialogue, String argument, Scene scene) {
        return new Play<>(dialogue, dialogue.begin(argument, scene));
    }

    List<String> steps(Scene scene) {
        return dialogue.steps(answers, scene).stream().map(Step::name).toList();
    }

    /** The step of a name; the first one where a correction has made that step pointless. */
    Step<A> step(String name, Scene scene) {
        var steps = dialogue.steps(answers, scene);
        return steps.stream().filter(s -> s.name().equals(name)).findFirst().orElseGet(steps::getFirst);
    }

    String opening(Scene scene) {
        return dialogue.opening(answers, scene);
    }

    /** The next question that is to be asked after a step; empty after the last one. */
    Optional<String> after(String step, Scene scene) {
        var steps = dialogue.steps(answers, scene);
        var names = steps.stream().map(Step::name).toList();
        return steps.subList(names.indexOf(step) + 1, steps.size()).stream()
                .filter(next -> !next.isKnown(answers, scene))
                .map(Step::name)
                .findFirst();
    }

    /** The question that was asked before a step; the step itself where there is none. */
    String before(String step, Scene scene) {
        var steps = dialogue.steps(answers, scene);
        var names = steps.stream().map(Step::name).toList();
        return steps.subList(0, Math.max(0, names.indexOf(step))).reversed().stream()
                .filter(previous -> !previous.isKnown(answers, scene))
                .map(Step::name)
                .findFirst()
                .orElse(names.contains(step) ? step : names.getFirst());
    }

    /** The first question that is not answered yet; the one to open with when everything is. */
    String firstUntold(Scene scene) {
        return dialogue.steps(answers, scene).stream()
                .filter(step -> step.told(answers, scene).isEmpty() && !step.isKnown(answers, scene))
                .map(Step::name)
                .findFirst()
                .orElseGet(() -> opening(scene));
    }

    Reply<? extends Answers> answer(String step, Input input, Scene scene) {
        var reply = step(step, scene).answer(answers, input, scene);
        if (reply instanceof Reply.NotMine<A>) {
            return absorbed(input, scene)
                    .<Reply<A>>map(a -> new Reply.Stay<>(a, scene.note()))
                    .orElse(reply);
        }
        return reply;
    }

    /** Whether a step itself has a use for an input, rather than the dialogue beside it. */
    boolean takes(String step, Input input, Scene scene) {
        return !(step(step, scene).answer(answers, input, scene) instanceof Reply.NotMine<A>);
    }

    boolean gathers(String step, Scene scene) {
        return step(step, scene).gathers();
    }

    Play<A> retracting(String text, Scene scene) {
        return new Play<>(dialogue, dialogue.retract(answers, text, scene));
    }

    private Optional<A> absorbed(Input input, Scene scene) {
        return dialogue.absorb(answers, input, scene);
    }

    Play<A> absorbing(Input input, Scene scene) {
        return new Play<>(dialogue, absorbed(input, scene).orElse(answers));
    }

    A skipped(String step, Scene scene) {
        return step(step, scene).skipped(answers);
    }

    Ending end(Scene scene) {
        return dialogue.end(answers, scene);
    }

    String title(Scene scene) {
        return dialogue.title(answers, scene);
    }
}
