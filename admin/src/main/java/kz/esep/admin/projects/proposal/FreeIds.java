package kz.esep.admin.projects.proposal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.plan.Indicator;
import kz.esep.plan.IndicatorId;

/** Ids for new indicators beside those that are taken. */
final class FreeIds {

    private final Set<String> taken;
    private final String prefix;
    private int count;

    FreeIds(List<Indicator> present, String prefix) {
        this.taken = present.stream().map(one -> one.id().value()).collect(Collectors.toCollection(HashSet::new));
        this.prefix = prefix;
    }

    IndicatorId next() {
        do {
            count++;
        } while (!taken.add(prefix + count));
        return new IndicatorId(prefix + count);
    }
}
