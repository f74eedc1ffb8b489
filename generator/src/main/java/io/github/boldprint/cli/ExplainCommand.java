package io.github.boldprint.cli;

import io.github.boldprint.Boldprint;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.reference.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "explain",
        header = "Tells what a rule wants and why, what a kind of policy can state, or a usual answer.",
        customSynopsis = "boldprint explain [WHAT] [options]",
        footer = {"", "Examples:",
            "  boldprint explain",
            "  boldprint explain facts-known",
            "  boldprint explain returns",
            "  boldprint explain returns.refund.within",
            "  boldprint explain privacy/orders --language en,de"})
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec command;

    @Parameters(arity = "0..1", paramLabel = "WHAT",
            description = "A rule, a pack of rules, a kind of policy, a fact such as returns.window, a usual answer "
                    + "such as privacy/orders, or pack-language; without it, a list of rules, packs and kinds.")
    private String what;

    @Option(names = "--language", split = ",", paramLabel = "TAG",
            description = "The languages of a usual answer, the first for the policy's file and the others for its "
                    + "translations. Default: those of the content folder, else en.")
    private List<String> languages = List.of();

    @Mixin
    private OwnKinds kinds = new OwnKinds();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Reference reference = Reference.of(kinds.shelf(terminal));
        terminal.print(what == null ? reference.list()
                : usualAnswer().or(() -> reference.explain(what)).orElseThrow(() -> unknown(reference)));
        return Exit.CLEAN;
    }

    private Optional<String> usualAnswer() {
        String[] parts = what.split("/", 2);
        return parts.length < 2 ? Optional.empty() : kinds.vocabulary(terminal).kind(parts[0]).flatMap(kind ->
                kind.recipe(parts[1]).map(recipe -> RecipePage.page(kind, recipe, languages())));
    }

    private List<String> languages() {
        if (!languages.isEmpty()) {
            return languages;
        }
        return kinds.folder(terminal).map(Boldprint::languages).orElse(List.of("en"));
    }

    private ParameterException unknown(Reference reference) {
        List<String> known = new ArrayList<>(reference.names());
        kinds.vocabulary(terminal).kinds().forEach(kind ->
                kind.recipes().forEach(recipe -> known.add(RecipePage.name(kind, recipe))));
        return new ParameterException(command.commandLine(), "'" + what
                + "' is no rule, no pack, no kind of policy, no fact and no usual answer" + Nearest.hint(what, known));
    }
}
