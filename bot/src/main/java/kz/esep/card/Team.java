package kz.esep.card;

import java.util.List;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Who works for the project.
 *
 * @param ngos organisations that it covers besides those among its partners
 */
public record Team(List<Member> members, List<Ngo> ngos) {

    public Team {
        members = List.copyOf(members);
        ngos = List.copyOf(ngos);
        Keys.requireDifferent(members.stream().map(Member::key));
        Keys.requireDifferent(ngos.stream().map(Ngo::key));
    }

    public static Team nobody() {
        return new Team(List.of(), List.of());
    }

    /** How many work under a kind of contract. */
    public long count(Bond bond) {
        return members.stream().filter(member -> member.bond() == bond).count();
    }

    /** By what somebody is bound to the project. Source: rows 3 and 4 of the socio-economic table. */
    public enum Bond {
        /** A contract of employment. */
        STAFF,
        /** A civil-law contract, or an invitation. */
        SPECIALIST
    }

    /** @param name personal data: for the coordinators and for forms that ask for it, nowhere else */
    public record Member(
            String key, Bond bond, String name, @Nullable Wording role) {}

    public record Ngo(String key, Wording name) {}
}
