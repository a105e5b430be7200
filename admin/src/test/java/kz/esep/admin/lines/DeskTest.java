package kz.esep.admin.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import kz.esep.admin.lines.Desk.Next;
import kz.esep.language.Phrase;
import org.junit.jupiter.api.Test;

class DeskTest {

    private final AtomicReference<List<Integer>> kept = new AtomicReference<>(List.of());
    private final Desk<List<Integer>> desk = new Desk<>(kept::get, next -> replaced(kept.get(), next));

    /** Only the next version of what is kept now is taken, as a version compare does. */
    private boolean replaced(List<Integer> seen, List<Integer> next) {
        return next.size() == seen.size() + 1 && kept.compareAndSet(seen, next);
    }

    @Test
    void nothingOfManyWritersIsLost() throws Exception {
        try (var people = Executors.newFixedThreadPool(4)) {
            var writing = new ArrayList<Future<Saving>>();
            IntStream.range(0, 200).forEach(number -> writing.add(people.submit(() -> adding(number))));
            for (var one : writing) {
                assertThat(one.get()).isInstanceOf(Saving.Saved.class);
            }
        }
        assertThat(kept.get()).hasSize(200).doesNotHaveDuplicates();
    }

    /** Who is told that others were first writes again, as a person does. */
    private Saving adding(int number) {
        var saving = add(number);
        while (saving instanceof Saving.Stale) {
            saving = add(number);
        }
        return saving;
    }

    private Saving add(int number) {
        return desk.change(present -> {
            var next = new ArrayList<>(present);
            next.add(number);
            return Next.of(List.copyOf(next));
        });
    }

    @Test
    void whatIsRefusedIsNotKept() {
        var refused = new Saving.Refused(Map.of("name", Phrase.of("line.required")));
        assertThat(desk.change(present -> Next.none(refused))).isEqualTo(refused);
        assertThat(kept.get()).isEmpty();
    }

    @Test
    void saysThatItIsStaleWhenSomebodyElseIsAlwaysFirst() {
        var busy = new Desk<List<Integer>>(List::of, next -> false);
        assertThat(busy.change(present -> Next.of(List.of(1)))).isEqualTo(new Saving.Stale());
    }
}
