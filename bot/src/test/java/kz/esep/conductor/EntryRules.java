package kz.esep.conductor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Objects;
import kz.esep.evidence.Publication;
import kz.esep.journal.Entry;
import kz.esep.journal.Happening;
import kz.esep.people.Role;
import org.bson.types.Decimal128;

/** What must hold of every entry that is written. */
final class EntryRules {

    private static final int LONGEST_TEXT = 4096;
    private static final int MOST_LINKS = 30;

    private EntryRules() {}

    static void check(Entry entry, WalkedWorld world) {
        var stored = world.entries.get(entry.id());
        if (stored != null && stored.revision() == entry.revision()) {
            assertThat(entry.author()).isEqualTo(stored.author());
            assertThat(entry.project()).isEqualTo(stored.project());
            assertThat(entry.versions()).startsWith(stored.versions().toArray(Entry.Version[]::new));
        }
        for (var i = 0; i < entry.versions().size(); i++) {
            assertThat(entry.versions().get(i).number()).isEqualTo(i + 1);
        }
        assertThat(entry.id().value()).hasSizeBetween(1, 32);
        assertThat(world.projects).containsKey(entry.project());
        check(entry.newest().happening(), world, entry);
        if (entry.state() == Entry.State.ACCEPTED) {
            checkAcceptance(entry, world);
        }
        assertThat(entry.returned() != null).isEqualTo(entry.state() == Entry.State.RETURNED);
    }

    private static void check(Happening told, WalkedWorld world, Entry entry) {
        assertThat(told.to())
                .isBeforeOrEqualTo(entry.newest().at().atZone(WalkedWorld.ZONE).toLocalDate());
        assertThat(told.participants() == null || told.participants() >= 0).isTrue();
        for (var text : new String[] {told.title(), told.result(), told.led()}) {
            assertThat(text == null || (!text.isBlank() && text.length() <= LONGEST_TEXT))
                    .isTrue();
        }
        assertThat(told.place() == null || !told.place().name().isBlank()).isTrue();
        assertThat(told.files())
                .doesNotHaveDuplicates()
                .allSatisfy(file -> assertThat(world.files).containsKey(file));
        assertThat(told.publications()).hasSizeLessThanOrEqualTo(MOST_LINKS);
        assertThat(told.publications().stream().map(Publication::key)).doesNotHaveDuplicates();
        var measured = new HashSet<Object>();
        for (var measure : told.measures()) {
            assertThat(measured.add(measure.indicator())).isTrue();
            assertThat(new Decimal128(measure.value()).bigDecimalValue()).isEqualByComparingTo(measure.value());
        }
    }

    private static void checkAcceptance(Entry entry, WalkedWorld world) {
        var accepted = Objects.requireNonNull(entry.accepted());
        assertThat(accepted.version()).isEqualTo(entry.newest().number());
        var stored = world.entries.get(entry.id());
        if (stored != null && stored.accepted() != null && stored.accepted().equals(accepted)) {
            return;
        }
        var coordinators = world.people.values().stream()
                .filter(person ->
                        person.roleIn(entry.project()).filter(Role::mayReview).isPresent())
                .map(person -> person.id().value())
                .toList();
        assertThat(coordinators).contains(accepted.by());
        assertThat(accepted.own()).isEqualTo(entry.author().value().equals(accepted.by()));
    }
}
