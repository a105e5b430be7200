package kz.esep.admin.progress;

import java.util.List;
import java.util.Map;
import kz.esep.admin.page.Apart;
import kz.esep.admin.page.Texts;
import kz.esep.facts.Deviations;
import kz.esep.facts.Figure;
import kz.esep.facts.IndicatorFact.Standing;
import kz.esep.journal.EntryId;
import kz.esep.language.Language;
import kz.esep.language.Numbers;
import kz.esep.language.Wording;
import kz.esep.plan.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * One deviation as its page shows it.
 *
 * @param activity number and title, empty for an indicator of the whole project
 * @param apart the entries that break a norm which is due for each of them
 * @param due what is due in all, where the plan is due for each of something; empty for others
 */
record DeviationLine(
        String indicator,
        String activity,
        String name,
        String plan,
        String due,
        String fact,
        Standing standing,
        List<Apart> apart,
        String kk,
        String ru,
        boolean explained) {

    /** @param written the language of the contract */
    static DeviationLine of(Deviations.One one, Language written, Map<EntryId, Integer> numbers, Texts t) {
        var fact = one.fact();
        var indicator = fact.indicator();
        var plan = indicator.plan();
        var activity = one.activity();
        return new DeviationLine(
                indicator.id().value(),
                activity == null
                        ? ""
                        : activity.label() + " " + t.of(activity.activity().title()),
                t.of(indicator.name()),
                plan == null ? "" : plan(plan, written, t),
                plan == null || plan.scope() == null
                        ? ""
                        : fact.due().map(t::number).orElse(""),
                fact.fact() == null ? "" : figure(fact.fact(), t),
                fact.standing(),
                Apart.of(fact, numbers, t),
                text(one.reason(), Language.KK),
                text(one.reason(), Language.RU),
                one.reason() != null);
    }

    /** As the contract writes it; to readers of another language as a number, where it is a plain one. */
    private static String plan(Quantity plan, Language written, Texts t) {
        var value = plan.value();
        return t.language() == written || value == null || !plan.isPlain()
                ? plan.raw()
                : t.say("project.plan." + plan.comparator(), "value", value);
    }

    private static String figure(Figure figure, Texts t) {
        var text = figure.text();
        return text == null ? Numbers.together(figure.parts(), t.language()) : text;
    }

    private static String text(@Nullable Wording reason, Language language) {
        return reason == null ? "" : reason.translation(language).orElse("");
    }
}
