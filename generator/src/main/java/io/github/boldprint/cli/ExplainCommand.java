package io.github.boldprint.cli;

import io.github.boldprint.Boldprint;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.vocabulary.Field;
import io.github.boldprint.vocabulary.Kind;
import io.github.boldprint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            description = "A rule, a pack of rules, a kind of policy, or a fact such as returns.window; without it, a list of "
                    + "rules and packs.")
    private String what;

    @Mixin
    private OwnKinds kinds = new OwnKinds();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Handbook handbook = new Handbook(Boldprint.rules(kinds.folder(terminal)));
        if (what == null) {
            terminal.print(handbook.list());
            return Exit.CLEAN;
        }
        Vocabulary vocabulary = kinds.vocabulary(terminal);
        terminal.print(handbook.page(what).or(() -> vocabularyPage(vocabulary)).orElseThrow(() -> unknown(handbook, vocabulary)));
        return Exit.CLEAN;
    }

    private Optional<String> vocabularyPage(Vocabulary vocabulary) {
        String[] parts = what.split("\\.", 2);
        Optional<Kind> kind = parts[0].equals(vocabulary.business().id())
                ? Optional.of(vocabulary.business())
                : vocabulary.kind(parts[0]);
        return parts.length == 1
                ? kind.map(FactPage::kind)
                : kind.flatMap(of -> of.field(parts[1]).map(field -> FactPage.fact(of, field)));
    }

    private ParameterException unknown(Handbook handbook, Vocabulary vocabulary) {
        List<String> known = new ArrayList<>(handbook.ids());
        known.addAll(vocabulary.ids());
        vocabulary.kinds().forEach(kind -> kind.forEachField(field -> known.add(path(kind, field))));
        vocabulary.business().forEachField(field -> known.add(path(vocabulary.business(), field)));
        return new ParameterException(command.commandLine(), "'" + what + "' is no rule, no pack, no kind of policy and no fact"
                + Nearest.hint(what, known));
    }

    private static String path(Kind kind, Field field) {
        return kind.id() + "." + field.path();
    }
}
