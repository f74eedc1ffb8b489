package io.github.boldprint.cli;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Released;
import io.github.boldprint.Request;
import io.github.boldprint.history.FailOnChange;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "release", header = "Freezes what stands in the content folder as a version that stays.",
        customSynopsis = "boldprint release [DIR] [options]",
        footer = {"", "It stops while something is wrong, and while a change that somebody must decide about has no"
        + " decision.",
            "", "Examples:",
            "  boldprint release content",
            "  boldprint release content --date 2026-11-22 --fail-on-change floor"})
final class ReleaseCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ContentFolder folder = new ContentFolder();

    @Mixin
    private RunOptions options = new RunOptions();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    ReleaseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path content = folder.in(terminal);
        reports.keepApart(content, Optional.empty(), terminal);
        FailOnChange gate = options.failOnChange().orElse(FailOnChange.UNDECIDED);
        // what waits for its release is what is released now
        Request request = new Request(content, Optional.empty(), options.today(terminal), options.failOn(),
                options.theme(),
                options.themeFolder(terminal), options.packs(), Optional.of(gate), true, false, false, false);
        Released released = reports.during(() -> Boldprint.release(request), "releasing", terminal);
        reports.report(released.result(), content, terminal);
        reports.tell(released.says(), terminal);
        return released.result().failed() ? Exit.FOUND : Exit.CLEAN;
    }
}
