package kz.esep.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.call.Call;
import kz.esep.call.Programme;
import kz.esep.call.Programme.Funder;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/** The facts of a programme out of what was told of it with its call, and out of the projects of the call. */
public final class LoggedProgramme {

    private LoggedProgramme() {}

    /**
     * A cancelled project is no part of the programme.
     *
     * @param today what ended before it is completed, and what was closed
     */
    public static ProgrammeFacts of(Call call, List<Facts> projects, LocalDate today) {
        var running = projects.stream()
                .filter(one -> !one.project().grant().isCancelled())
                .toList();
        var programme = told(call, running);
        return new ProgrammeFacts(
                Facts.Origin.LOGGED,
                call.customer().original(),
                programme,
                running.stream()
                        .map(one -> LoggedSmallProject.of(one, programme.currency(), today))
                        .toList());
    }

    /** What nobody has told of the programme stands with its call and its projects: the customer pays, the operator carries out. */
    private static Programme told(Call call, List<Facts> running) {
        var told = call.programme();
        return new Programme(
                told.name(),
                told.title(),
                told.goal(),
                or(told.region(), running.stream().map(one -> one.project().region())),
                or(
                        told.implementer(),
                        running.stream().map(one -> one.project().grant().operator())),
                told.office(),
                told.currency(),
                told.links().isEmpty() ? call.links() : told.links(),
                told.funders().isEmpty() ? List.of(new Funder(call.customer(), null, null, null)) : told.funders(),
                told.partners().isEmpty() ? partners(running) : told.partners(),
                told.contacts());
    }

    private static @Nullable Wording or(@Nullable Wording told, Stream<? extends @Nullable Wording> others) {
        return told == null ? others.filter(Objects::nonNull).findFirst().orElse(null) : told;
    }

    private static List<Wording> partners(List<Facts> running) {
        return running.stream()
                .flatMap(one -> one.told().partners().stream())
                .flatMap(partner -> Optional.ofNullable(partner.name()).stream())
                .distinct()
                .toList();
    }
}
