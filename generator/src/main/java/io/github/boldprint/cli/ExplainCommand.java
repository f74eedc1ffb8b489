package io.github.boldprint.cli;

import io.github.boldprint.finding.Nearest;
import io.github.boldprint.reference.Reference;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "explain", header = "Tells what a rule wants and why, or what a kind of policy can state.",
        customSynopsis = "boldprint explain [WHAT] [options]",
        footer = {"", "Examples:",
            "  boldprint explain",
            "  boldprint explain facts-known",
            "  boldprint explain returns",
            "  boldprint explain returns.refund.within"})
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec command;

    @Parameters(arity = "0..1", paramLabel = "WHAT",
            description = "A rule, a pack of rules, a kind of policy, a fact such as returns.window, or pack-language; without it, "
                    + "a list of rules, packs and kinds.")
    private String what;

    @Mixin
    private OwnKinds kinds = new OwnKinds();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Reference reference = Reference.of(kinds.shelf(terminal));
        terminal.print(what == null ? reference.list() : reference.explain(what).orElseThrow(() -> unknown(reference)));
        return Exit.CLEAN;
    }

    private ParameterException unknown(Reference reference) {
        return new ParameterException(command.commandLine(), "'" + what + "' is no rule, no pack, no kind of policy and no fact"
                + Nearest.hint(what, reference.names()));
    }
}
