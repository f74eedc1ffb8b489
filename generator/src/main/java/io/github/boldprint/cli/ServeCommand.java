package io.github.boldprint.cli;

import io.github.boldprint.Preview;
import io.github.boldprint.Request;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.serve.PreviewServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "serve", header = "Shows the site on this machine, and again whenever something changes.",
        customSynopsis = "boldprint serve [DIR] [options]",
        footer = {"",
            "Findings stand over the page; a page that cannot be made any more stays as it was. Ctrl+C ends it.", "",
            "Examples:",
            "  boldprint serve content",
            "  boldprint serve content --drafts --date 2027-01-01"})
final class ServeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec command;

    @Mixin
    private ContentFolder folder = new ContentFolder();

    @Option(names = "--port", paramLabel = "NUMBER",
            description = "The port on this machine; 0 takes any. Default: 4700.")
    private int port = 4700;

    @Option(names = "--poll",
            description = "Looks at the folders twice a second, for network folders of which the system tells no "
            + "changes.")
    private boolean poll;

    @Option(names = "--date", paramLabel = "DAY", converter = Converters.OfDate.class,
            description = "The day to look at, as in 2027-01-01. Default: SOURCE_DATE_EPOCH, else today in UTC.")
    private LocalDate date;

    @Option(names = "--drafts",
            description = "Shows the texts as they stand in the folder, although they were never released.")
    private boolean drafts;

    @Option(names = "--theme", paramLabel = "NAME", description = "A look in place of the one that site.yaml names.")
    private String theme;

    @Option(names = "--theme-folder", paramLabel = "FOLDER", converter = Converters.OfPath.class,
            description = "A folder with a look of your own.")
    private Path themeFolder;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Request request = new Request(
                folder.in(terminal), Optional.empty(), DayOfRun.of(Optional.ofNullable(date), command, terminal),
                Optional.of(Severity.ERROR), Optional.ofNullable(theme),
                Optional.ofNullable(themeFolder).map(terminal::path),
                Optional.empty(), Optional.empty(), drafts, false, false, false);
        Preview preview = new Preview(request);
        try (PreviewServer server = new PreviewServer(preview, port, poll
                ? Duration.ofMillis(500)
                : null, this::tell)) {
            terminal.tell("preview: " + server.address() + " (Ctrl+C ends it)");
            new CountDownLatch(1).await();
        } catch (BindException taken) {
            throw new ParameterException(
                    command.commandLine(), "port " + port + " is taken; choose another one with --port, or 0 for any");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return Exit.CLEAN;
    }

    private void tell(Findings found) {
        found.all().forEach(finding -> terminal.print(finding + "\n"));
        terminal.tell(found.count(Severity.ERROR) + " errors, " + found.count(Severity.WARNING) + " warnings");
    }
}
