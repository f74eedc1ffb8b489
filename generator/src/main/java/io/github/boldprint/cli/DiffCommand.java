package io.github.boldprint.cli;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Brands;
import io.github.boldprint.DiffRequest;
import io.github.boldprint.Diffed;
import io.github.boldprint.history.FailOnChange;
import io.github.boldprint.report.ChangesReport;
import io.github.boldprint.report.Comparison;
import io.github.boldprint.report.ReportFolder;
import io.github.boldprint.report.ReportFormat;
import io.github.boldprint.report.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "diff", header = "Says what changed between two versions, and whom it favours.",
        customSynopsis = "boldprint diff [DIR] [--from X] [--to Y] [options]",
        footer = {"", "X and Y are each a folder with a site.yaml, a release, or a git revision of DIR; or both are",
            "Markdown files, which are compared as plain texts.",
            "", "Examples:",
            "  boldprint diff content",
            "  boldprint diff content --from origin/main --report-dir target/reports",
            "  boldprint diff content --from 2026-10-01 --to 2026-11-22",
            "  boldprint diff --from old.md --to new.md --report-dir target/reports"})
final class DiffCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec command;

    @Mixin
    private ContentFolder folder = new ContentFolder();

    @Option(names = "--from", paramLabel = "X", description =
            "The older version. Default: the last release, or where there is none, HEAD.")
    private String from;

    @Option(names = "--to", paramLabel = "Y", description = "The newer version. Default: the content folder as it is.")
    private String to;

    @Option(names = "--fail-on-change", paramLabel = "WHICH", converter = Converters.OfGate.class,
            description = "Which changes fail the run: undecided (a change that favours the business, needs judgement"
                    + " or crosses a "
                    + "legal minimum, and that nobody agreed to); favours-business, judgement or floor (a legal"
                    + " minimum is crossed), whatever was decided; any; or never. Default: undecided.")
    private Converters.Gate gate = new Converters.Gate(Optional.of(FailOnChange.UNDECIDED));

    @Option(names = "--format", paramLabel = "FORMAT", converter = Converters.OfFormat.class,
            description = "How changes are printed: text, json, sarif, github, gitlab or markdown. Default: text.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--report-dir", paramLabel = "FOLDER", converter = Converters.OfPath.class,
            description = "Also writes changes.html, changes.md, changes.json and changes.sarif into this folder.")
    private Path reports;

    @Option(names = "--date", paramLabel = "DAY", converter = Converters.OfDate.class,
            description = "The day on which both versions are held against rules, as in 2026-11-22. Default:"
                    + " SOURCE_DATE_EPOCH, else today in UTC.")
    private LocalDate date;

    @Option(names = "--packs", paramLabel = "LIST", converter = Converters.OfPacks.class,
            description = "The packs of rules to hold, with commas between, or none. Default: those of your markets"
                    + " and of site.yaml.")
    private Converters.PackNames packs;

    @Option(names = "--quiet", description = "Says nothing but the changes and the date.")
    private boolean quiet;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path content = folder.in(terminal);
        requireTwoTexts();
        if (!isText(from)) {
            ReportOptions.keepApart(reports, content, Optional.empty(), terminal, command);
        }
        DiffRequest request = new DiffRequest(content, terminal.path(Path.of("")), Optional.ofNullable(from),
                Optional.ofNullable(to), DayOfRun.of(Optional.ofNullable(date), command, terminal),
                Optional.ofNullable(packs).map(Converters.PackNames::names), gate.which());
        Optional.ofNullable(reports).map(terminal::path).ifPresent(ReportFolder::clearChanges);
        Diffed compared = quiet ? Boldprint.diff(request)
                : Progress.during(() -> Boldprint.diff(request), "comparing", terminal);
        Comparison comparison = new Comparison(compared.changes(), compared.reviewed(), compared.before(),
                compared.after(), compared.text(), Repository.folder(compared.place()))
                .reaching(isText(from) ? List.of() : Brands.reached(content, compared.changes()));
        Optional.ofNullable(reports).map(terminal::path).ifPresent(folder -> ReportFolder.write(comparison, folder));
        terminal.print(ChangesReport.report(comparison, format));
        comparison.reached().forEach(sentence -> terminal.tell("a change in " + sentence));
        return compared.failed() ? failed(compared) : compared.stopped() ? Exit.FOUND : Exit.CLEAN;
    }

    private int failed(Diffed compared) {
        terminal.tell("boldprint: the comparison failed: " + compared.changes().unread().get(0));
        return Exit.FAILED;
    }

    private void requireTwoTexts() {
        if (isText(from) != isText(to)) {
            throw new ParameterException(command.commandLine(),
                    "a Markdown file is compared with another one; name both, with --from"
                    + " and --to");
        }
    }

    private boolean isText(String name) {
        return name != null && !name.isBlank() && Files.isRegularFile(terminal.path(Path.of(name)));
    }
}
