package io.github.boldprint.cli;

import io.github.boldprint.Boldprint;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.reference.Shelf;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "reference",
        header = "Writes the documentation as pages: guides, how-tos, every kind, fact, pack and rule.",
        customSynopsis = "boldprint reference [options]",
        footer = {"", "Examples:",
            "  boldprint reference -o reference",
            "  boldprint reference --content content -o target/reference"})
final class ReferenceCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER", converter = Converters.OfPath.class,
            description = "Where the pages go. Default: target/reference in the current folder.")
    private Path output = Path.of("target", "reference");

    @Option(names = "--force", description = "Replaces the output folder even if it was not written by Boldprint.")
    private boolean force;

    @Mixin
    private OwnKinds kinds = new OwnKinds();

    ReferenceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Shelf shelf = kinds.shelf(terminal);
        Outcome<Integer> written = Boldprint.reference(shelf, kinds.folder(terminal), terminal.path(output), force);
        written.findings().all().forEach(finding -> terminal.tell(finding.toString()));
        terminal.tell(written.value() > 0 ? "wrote " + written.value() + " files in " + output : "nothing was written");
        return written.value() > 0 ? Exit.CLEAN : Exit.FOUND;
    }
}
