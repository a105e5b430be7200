package kz.esep.attendance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person on a register: a self check-in or a list of names. By what is held here, persons are recognised at other
 * events of the same project.
 *
 * @param account the keyed hash of a Telegram account, null for somebody on a list
 * @param name as told, null for somebody who has checked in without one
 * @param also further statuses, where statuses overlap
 */
public record Registered(
        @Nullable String account,
        @Nullable String name,
        @Nullable Category sex,
        @Nullable Category age,
        @Nullable Category status,
        List<Category> also)
        implements Traits {

    public Registered {
        if (account == null && name == null) {
            throw new IllegalArgumentException("Nobody is recognised by nothing");
        }
        also = List.copyOf(also);
    }

    /** Somebody with one status at most. */
    public Registered(
            @Nullable String account,
            @Nullable String name,
            @Nullable Category sex,
            @Nullable Category age,
            @Nullable Category status) {
        this(account, name, sex, age, status, List.of());
    }

    static Registered of(Named person) {
        return new Registered(null, person.name(), person.sex(), person.age(), person.status(), person.also());
    }

    /** The same person at another event; what that one leaves open is known from this one. */
    Registered alsoAs(Registered later) {
        return new Registered(
                account == null ? later.account : account,
                name == null ? later.name : name,
                later.sex == null ? sex : later.sex,
                later.age == null ? age : later.age,
                later.status == null ? status : later.status,
                later.status == null ? also : later.also);
    }
}
