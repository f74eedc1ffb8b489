package io.github.boldprint.cli;

import io.github.boldprint.finding.Nearest;
import io.github.boldprint.schema.Schemas;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "schema", header = "Prints JSON Schemas, by which editors complete and check YAML while you type.",
        customSynopsis = "boldprint schema [NAME] [options]",
        footer = {"", "Examples:",
            "  boldprint schema",
            "  boldprint schema returns",
            "  boldprint schema -o content/.schemas --content content",
            "  boldprint schema pet-boarding --content content"})
final class SchemaCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec command;

    @Parameters(arity = "0..1", paramLabel = "NAME",
            description = "site, look, a kind of policy, each with -translation; kind, pack, decisions; findings, "
                    + "coverage, changes, translations, audit; or all. "
                    + "Without it the names are listed.")
    private String name;

    @Option(names = {"-o", "--output-dir"}, paramLabel = "FOLDER", converter = Converters.OfPath.class,
            description = "Writes NAME.schema.json into this folder in place of printing it.")
    private Path folder;

    @Mixin
    private OwnKinds kinds = new OwnKinds();

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Schemas schemas = kinds.schemas(terminal);
        boolean all = "all".equals(name) || name == null && folder != null;
        if (all && folder == null) {
            throw wrong("'all' is more than one document; say where to write them with --output-dir");
        }
        if (!all && name != null && schemas.named(name).isEmpty()) {
            String hint = Nearest.hint(name, schemas.names());
            throw wrong("there is no schema '" + name + "'"
                    + (hint.isEmpty() ? "; there are " + String.join(", ", schemas.names()) : hint));
        }
        if (folder != null) {
            Set<String> names = all ? schemas.names() : Set.of(name);
            SchemaFolder.write(terminal.path(folder), schemas, names);
            names.forEach(each -> terminal.tell("wrote " + folder.resolve(Schemas.file(each))));
        } else {
            terminal.print(name == null
                    ? String.join("\n", schemas.names()) + "\n"
                    : schemas.named(name).orElseThrow());
        }
        return Exit.CLEAN;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(command.commandLine(), sentence);
    }
}
