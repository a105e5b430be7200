package kz.esep.admin.command;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kz.esep.admin.projects.file.Opened;
import kz.esep.admin.projects.file.ReportFiles;
import kz.esep.admin.reports.checks.Checks;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Severity;
import kz.esep.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code check FILE}: finds what is wrong in the figures of a published report. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Finds what is wrong in the figures of a project file.",
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {"0:nothing serious", "1:errors were found", "2:the file cannot be read"})
final class CheckCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON
    }

    @Mixin
    private SourceFile source = new SourceFile();

    @Option(names = "--language", description = "kk, ru or en; the language of the file if absent.")
    private @Nullable Language language;

    @Option(names = "--format", description = "text (default) or json.", defaultValue = "TEXT")
    private Format format = Format.TEXT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var words = new Words();
        return switch (ReportFiles.open(source.path(), source.id())) {
            case Opened.Unusable unusable -> {
                var spoken = language == null ? Language.KK : language;
                spec.commandLine().getErr().println(words.complaint(spoken, source.name(), unusable.reason()));
                yield ExitCode.UNUSABLE;
            }
            case Opened.OfProject one -> report(findings(one), words, one.language());
            case Opened.OfOperator one -> {
                if (!one.missing().isEmpty()) {
                    spec.commandLine()
                            .getErr()
                            .println(words.say(
                                    language == null ? one.language() : language,
                                    "command.beside",
                                    "files",
                                    String.join(", ", one.missing())));
                }
                yield report(Checks.findings(one.report()), words, one.language());
            }
        };
    }

    /** A programme without a plan of its own is no report of a project, so nothing of that form is missing in it. */
    private static List<Finding> findings(Opened.OfProject one) {
        var isReport = one.programme().isEmpty() || !one.facts().activities().isEmpty();
        return Stream.concat(
                        isReport ? Checks.findings(one.facts()).stream() : Stream.empty(),
                        one.programme().stream().flatMap(programme -> Checks.findings(programme).stream()))
                .toList();
    }

    private int report(List<Finding> findings, Words words, Language written) {
        var spoken = language == null ? written : language;
        var out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> text(findings, words, spoken, out);
            case JSON -> json(findings, words, spoken, out);
        }
        var serious = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return serious ? ExitCode.WRONG : ExitCode.FINE;
    }

    private static void text(List<Finding> findings, Words words, Language language, PrintWriter out) {
        for (var finding : findings) {
            out.println(words.line(language, finding));
        }
        out.println(words.say(language, "command.found", "count", findings.size()));
    }

    private static void json(List<Finding> findings, Words words, Language language, PrintWriter out) {
        var lines = findings.stream()
                .map(finding -> new Line(
                        finding.code(),
                        finding.severity().code(),
                        finding.where(),
                        words.say(language, finding.message()),
                        finding.figures()))
                .toList();
        var mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        out.println(mapper.writeValueAsString(lines));
    }

    /** A finding as programs read it. */
    record Line(String code, String severity, String where, String message, Map<String, BigDecimal> figures) {}
}
