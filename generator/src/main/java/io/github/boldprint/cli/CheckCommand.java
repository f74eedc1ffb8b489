package io.github.boldprint.cli;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Brands;
import io.github.boldprint.Recorded;
import io.github.boldprint.Request;
import io.github.boldprint.Result;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "check", header = "Says what is missing or wrong, and changes nothing but the baseline if asked to.",
        customSynopsis = "boldprint check [DIR] [options]",
        footer = {"", "Examples:",
            "  boldprint check content",
            "  boldprint check content --format github --fail-on warning",
            "  boldprint check --report-dir target/reports --date 2026-11-22",
            "  boldprint check content --due",
            "  boldprint check --sites brands",
            "  boldprint check content --baseline=P90D"})
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ContentFolder folder = new ContentFolder();

    @Mixin
    private SitesOption sites = new SitesOption();

    @Option(names = "--due",
            description = "What the calendar alone caused is an error: an overdue review, a rule that began, a "
            + "decision that ran out. Without it these warn, so that they never block an urgent fix.")
    private boolean due;

    @Mixin
    private BaselineOption baseline = new BaselineOption();

    @Mixin
    private RunOptions options = new RunOptions();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<Path> many = sites.in(terminal);
        Path content = many.orElseGet(() -> folder.in(terminal));
        reports.keepApart(content, Optional.empty(), terminal);
        LocalDate today = options.today(terminal);
        Optional<LocalDate> until = baseline.until(today);
        Request request = new Request(content, Optional.empty(), today, options.failOn(), options.theme(),
                options.themeFolder(terminal), options.packs(), options.failOnChange(), options.drafts(), due,
                false, false);
        if (many.isPresent()) {
            baseline.refuse("--sites");
            return reports.all(reports.during(() -> Brands.check(request), "checking", terminal), content,
                    CheckCommand::outcome, terminal);
        }
        Result result = reports.during(
                () -> until.map(day -> record(request, day)).orElseGet(() -> Boldprint.check(request)),
                "checking", terminal);
        reports.report(result, content, terminal);
        if (!result.findings().isEmpty()) {
            reports.tell("'boldprint explain RULE' tells what a rule wants, and why", terminal);
        }
        return result.failed() ? Exit.FOUND : Exit.CLEAN;
    }

    private static String outcome(Result result) {
        return result.findings().isEmpty() ? "nothing was found" : result.failed() ? "failed" : "passed, with findings";
    }

    private Result record(Request request, LocalDate until) {
        Recorded recorded = Boldprint.baseline(request, until);
        reports.tell(recorded.says(until), terminal);
        return recorded.result();
    }
}
