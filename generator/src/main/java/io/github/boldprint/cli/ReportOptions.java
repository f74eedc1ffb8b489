package io.github.boldprint.cli;

import io.github.boldprint.Brands;
import io.github.boldprint.Result;
import io.github.boldprint.report.CoverageReport;
import io.github.boldprint.report.ReportFolder;
import io.github.boldprint.report.ReportFormat;
import io.github.boldprint.report.Reporter;
import io.github.boldprint.report.Repository;
import io.github.boldprint.report.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How findings are told. */
final class ReportOptions {

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--format", paramLabel = "FORMAT", converter = Converters.OfFormat.class,
            description = "How findings are printed: text, json, sarif, github, gitlab or markdown. Default: text.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--report-dir", paramLabel = "FOLDER", converter = Converters.OfPath.class,
            description = "Also writes findings.json, findings.sarif, coverage.json and coverage.html into this "
                    + "folder, and the files for your hosts into its folder hosting.")
    private Path reports;

    @Option(names = "--quiet", description = "Says nothing but the findings and the date.")
    private boolean quiet;

    /**
     * Refuses a report folder whose files would become input, or would be published.
     *
     * @throws ParameterException for such a folder
     */
    void keepApart(Path content, Optional<Path> output, Terminal terminal) {
        keepApart(reports, content, output, terminal, command);
    }

    /** The same for the report folder of another command; null where there is none. */
    static void keepApart(Path reports, Path content, Optional<Path> output, Terminal terminal, CommandSpec command) {
        if (reports == null) {
            return;
        }
        Path folder = terminal.path(reports).toAbsolutePath().normalize();
        Path input = content.toAbsolutePath().normalize();
        if (folder.startsWith(input) && !folder.startsWith(input.resolve("target"))) {
            throw new ParameterException(command.commandLine(), "reports cannot stand among the content in '" + reports
                    + "'; choose a folder outside it, or in its 'target'");
        }
        if (output.isPresent() && folder.startsWith(output.get().toAbsolutePath().normalize())) {
            throw new ParameterException(command.commandLine(), "reports cannot stand in the site in '" + reports
                    + "'; they would be published");
        }
    }

    /** Prints what was found, and writes the report files. */
    void report(Result result, Path content, Terminal terminal) {
        Run run = new Run(result.findings(), result.policies(), Repository.folder(content), result.rules()::explain);
        CoverageReport.lines(result.coverage()).forEach(line -> tell(line, terminal));
        if (reports != null) {
            ReportFolder.write(run, result.coverage(), terminal.path(reports));
            ReportFolder.writeHosting(result.hosts().beside(), terminal.path(reports));
        } else if (!result.hosts().beside().isEmpty()) {
            tell("for your hosts there is " + String.join(", ", result.hosts().beside().keySet())
                    + " too: --report-dir FOLDER writes them to FOLDER/hosting", terminal);
        }
        print(run, terminal);
    }

    /** The same for many sites at once; gives the exit code of all. */
    int all(List<Brands.OfSite> sites, Path folder, Function<Result, String> outcome, Terminal terminal) {
        List<Result> results = sites.stream().flatMap(site -> site.result().stream()).toList();
        Run run = new Run(Brands.together(sites), results.stream().mapToInt(Result::policies).sum(),
                Repository.folder(folder),
                rule -> results.stream().flatMap(result -> result.rules().explain(rule).stream()).findFirst());
        sites.stream().filter(site -> reports != null && site.result().isPresent()).forEach(site -> {
            Result result = site.result().get();
            ReportFolder.write(new Run(
                    result.findings(), result.policies(), Repository.folder(folder.resolve(site.site())),
                    result.rules()::explain), result.coverage(), terminal.path(reports).resolve(site.site()));
        });
        print(run, terminal);
        return SitesOption.tell(sites, outcome, this, terminal);
    }

    private void print(Run run, Terminal terminal) {
        boolean coloured = format == ReportFormat.TEXT && terminal.surroundings().colours();
        terminal.print(coloured ? Reporter.coloured(run) : Reporter.report(run, format));
    }

    /** Does the work, with a sign of life while it lasts, unless nobody wants one. */
    <T> T during(Supplier<T> work, String doing, Terminal terminal) {
        return quiet ? work.get() : Progress.during(work, doing, terminal);
    }

    /** A line about what is going on, unless nobody wants one. */
    void tell(String line, Terminal terminal) {
        if (!quiet) {
            terminal.tell(line);
        }
    }
}
