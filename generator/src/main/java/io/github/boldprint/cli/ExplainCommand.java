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
            description = "A rule, a pack of rules, a kind of policy, a fact such as returns.window, or a usual answer such "
                    + "as privacy/orders; without it, a list of rules and packs.")
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
        if (what.contains("/")) {
            String[] parts = what.split("/", 2);
            return vocabulary.kind(parts[0]).flatMap(kind -> kind.recipe(parts[1])
                    .map(recipe -> RecipePage.page(kind, recipe, languages())));
        }
        String[] parts = what.split("\\.", 2);
        Optional<Kind> kind = parts[0].equals(vocabulary.business().id())
                ? Optional.of(vocabulary.business())
                : vocabulary.kind(parts[0]);
        return parts.length == 1
                ? kind.map(FactPage::kind)
                : kind.flatMap(of -> of.field(parts[1]).map(field -> FactPage.fact(of, field)));
    }

    private List<String> languages() {
        if (!languages.isEmpty()) {
            return languages;
        }
        return kinds.folder(terminal).map(Boldprint::languages).orElse(List.of("en"));
    }

    private ParameterException unknown(Handbook handbook, Vocabulary vocabulary) {
        List<String> known = new ArrayList<>(handbook.ids());
        known.addAll(vocabulary.ids());
        vocabulary.kinds().forEach(kind -> kind.forEachField(field -> known.add(path(kind, field))));
        vocabulary.kinds().forEach(kind -> kind.recipes().forEach(recipe -> known.add(RecipePage.name(kind, recipe))));
        vocabulary.business().forEachField(field -> known.add(path(vocabulary.business(), field)));
        return new ParameterException(command.commandLine(), "'" + what
                + "' is no rule, no pack, no kind of policy, no fact and no usual answer"
                + Nearest.hint(what, known));
    }

    private static String path(Kind kind, Field field) {
        return kind.id() + "." + field.path();
    }
}
