package io.github.boldprint.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "boldprint", header = "Customer policies as facts and clauses: checked, and published prominently.",
        customSynopsis = "boldprint COMMAND [options]",
        footer = {"", "Examples:",
            "  boldprint init content",
            "  boldprint check content",
            "  boldprint build content -o public/policies",
            "  boldprint diff content --from main",
            "",
            "Exit codes: 0 clean, 1 findings or changes, 2 wrong usage, 3 could not run.",
            "NO_COLOR turns colours off; BOLDPRINT_DEBUG=1 shows where an unexpected failure came from."})
final class RootCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        throw new ParameterException(command.commandLine(), "which command? One of "
                + String.join(", ", command.subcommands().keySet()));
    }
}
