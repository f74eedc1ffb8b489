package io.github.boldprint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where the business writes. */
final class ContentFolder {

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Parameters(arity = "0..1", paramLabel = "DIR", converter = Converters.OfPath.class,
            description = "The content folder, which holds site.yaml; the current folder if not given.")
    private Path given = Path.of("");

    /**
     * The folder.
     *
     * @throws ParameterException where there is none
     */
    Path in(Terminal terminal) {
        return in(given, command, terminal);
    }

    /** The same for a folder that was given in another way. */
    static Path in(Path given, CommandSpec command, Terminal terminal) {
        Path folder = terminal.path(given);
        String name = given.toString().isEmpty() ? "." : given.toString();
        if (Files.notExists(folder)) {
            throw new ParameterException(command.commandLine(), "there is no folder '" + name
                    + "'; name the folder that holds site.yaml, or make one with 'boldprint init " + name + "'");
        }
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(command.commandLine(),
                    "'" + name + "' is not a folder; name the folder that holds site.yaml");
        }
        return folder;
    }
}
