package kz.esep.conductor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Lookup;
import kz.esep.dialogue.Repertoire;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Step;

/**
 * A dialogue that is the one inside in everything, and notes that it has come to its end.
 *
 * @param ended names of the dialogues that were held to their end
 */
record Watched<A extends Answers>(Dialogue<A> inside, Set<String> ended) implements Dialogue<A> {

    /** The same repertoire, its endings noted. */
    static Repertoire repertoire(Repertoire of, Set<String> ended) {
        List<Dialogue<?>> all = of.dialogues().stream()
                .<Dialogue<?>>map(dialogue -> new Watched<>(dialogue, ended))
                .toList();
        return new Repertoire(all, of.commands(), of.home(), of.evidence(), of.receipts());
    }

    @Override
    public String name() {
        return inside.name();
    }

    @Override
    public Class<A> answers() {
        return inside.answers();
    }

    @Override
    public A begin(String argument, Scene scene) {
        return inside.begin(argument, scene);
    }

    @Override
    public List<Step<A>> steps(A answers, Scene scene) {
        return inside.steps(answers, scene);
    }

    @Override
    public String opening(A answers, Scene scene) {
        return inside.opening(answers, scene);
    }

    @Override
    public Ending end(A answers, Scene scene) {
        ended.add(name());
        return inside.end(answers, scene);
    }

    @Override
    public Optional<A> absorb(A answers, Input input, Scene scene) {
        return inside.absorb(answers, input, scene);
    }

    @Override
    public boolean isWorthKeeping() {
        return inside.isWorthKeeping();
    }

    @Override
    public Set<Lookup> lookups() {
        return inside.lookups();
    }

    @Override
    public String title(A answers, Scene scene) {
        return inside.title(answers, scene);
    }
}
