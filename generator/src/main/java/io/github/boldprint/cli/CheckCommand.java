package io.github.boldprint.cli;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.Result;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "check", header = "Says what is missing or wrong, and writes nothing.",
        customSynopsis = "boldprint check [DIR] [options]",
        footer = {"", "Examples:",
            "  boldprint check content",
            "  boldprint check content --format github --fail-on warning",
            "  boldprint check --report-dir target/reports --date 2026-11-22"})
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ContentFolder folder = new ContentFolder();

    @Mixin
    private RunOptions options = new RunOptions();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path content = folder.in(terminal);
        reports.keepApart(content, Optional.empty(), terminal);
        Request request = new Request(content, Optional.empty(), options.today(terminal), options.failOn(),
                options.theme(), options.themeFolder(terminal), options.packs(), false, false);
        Result result = reports.during(() -> Boldprint.check(request), "checking", terminal);
        reports.report(result, content, terminal);
        if (!result.findings().isEmpty()) {
            reports.tell("'boldprint explain RULE' tells what a rule wants, and why", terminal);
        }
        return result.failed() ? Exit.FOUND : Exit.CLEAN;
    }
}
