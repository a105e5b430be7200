package kz.esep.admin.reports.checks.consolidated;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;

/** A contract that was cancelled stands unmarked among those of point 3. */
final class CancelledAmongContracts implements Check<Consolidated> {

    @Override
    public String code() {
        return "CANCELLED_AMONG_CONTRACTS";
    }

    @Override
    public Stream<Finding> in(Consolidated report) {
        var listed = report.contracts().rows().stream()
                .map(Consolidated.Contract::number)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return report.cancelled().stream()
                .map(Consolidated.Cancelled::number)
                .filter(listed::contains)
                .flatMap(Stream::ofNullable)
                .map(number ->
                        Found.warning(code(), "point3").with("contract", number).finding());
    }
}
