package io.github.boldprint.cli;

import io.github.boldprint.finding.Program;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "ci", header = "Prints a file by which a build server shows findings and changes, ready to copy.",
        customSynopsis = "boldprint ci github|gitlab|hook [--content DIR]",
        footer = {"", "Examples:",
            "  boldprint ci github > .github/workflows/policies.yml",
            "  boldprint ci gitlab > policies.gitlab-ci.yml",
            "  boldprint ci hook > .git/hooks/pre-commit && chmod +x .git/hooks/pre-commit"})
final class CiCommand implements Callable<Integer> {

    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "github", "github.yml", "gitlab", "gitlab.yml", "hook", "pre-commit"));

    private final Terminal terminal;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "WHERE", description = "github (Actions), gitlab (CI), or hook (git, before each commit).")
    private String where;

    @Option(names = "--content", paramLabel = "DIR",
            description = "The content folder, as seen from the root of the repository. Default: content.")
    private String content = "content";

    CiCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!FILES.containsKey(where)) {
            throw new ParameterException(command.commandLine(), "there is no file for '" + where + "'; there are "
                    + String.join(", ", FILES.keySet()));
        }
        if (!content.matches("[A-Za-z0-9._/-]+") || content.startsWith("-") || content.startsWith("/")) {
            throw new ParameterException(
                    command.commandLine(), "'" + content + "' cannot be written into such a file; give a path from"
                    + " the root of the repository, of letters, digits, dots, dashes and slashes");
        }
        terminal.print(text(FILES.get(where)).replace("@CONTENT@", content).replace("@VERSION@", Program.version()));
        return Exit.CLEAN;
    }

    private static String text(String file) {
        try (InputStream in = CiCommand.class.getResourceAsStream("/io/github/boldprint/ci/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
