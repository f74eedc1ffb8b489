package io.github.boldprint.cli;

import io.github.boldprint.finding.Program;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;

/** The command line. */
public final class Main {

    private Main() {}

    /** Runs one command, and ends the process with its exit code. */
    public static void main(String[] args) {
        // System.out would keep it to itself that a disk is full
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        System.exit(run(System.in, out, err, Surroundings.ofProcess(), args));
    }

    /**
     * Runs one command for another door, such as a build tool, and gives its exit code: 0 clean, 1 findings, 2 wrong
     * usage, 3 could not run.
     *
     * @param directory from which relative paths start
     * @param attended whether a person reads {@code err} and types {@code in}
     */
    public static int run(
            InputStream in, OutputStream out, OutputStream err, Path directory, boolean attended, String... args) {
        return run(in, out, err, Surroundings.in(directory, attended), args);
    }

    /** Runs one command, and gives its exit code. No stack trace is printed unless one is asked for. */
    static int run(InputStream in, OutputStream out, OutputStream err, Surroundings surroundings, String... args) {
        Terminal terminal = new Terminal(in, out, err, surroundings);
        int code;
        try {
            code = commandLine(terminal).execute(args);
        } catch (RuntimeException | Error e) {
            code = failed(e, terminal);
        }
        if (!terminal.arrived()) {
            terminal.tell("boldprint: what was to be printed could not be written");
            return Exit.FAILED;
        }
        terminal.err().flush();
        return code;
    }

    static CommandLine commandLine(Terminal terminal) {
        CommandLine root = new CommandLine(new RootCommand());
        commands(terminal).forEach(root::addSubcommand);
        root.getCommandSpec().versionProvider(() -> new String[] {"boldprint " + Program.version()
                + Program.commit().map(commit -> " (" + commit + ")").orElse("")});
        root.getCommandSpec().mixinStandardHelpOptions(true);
        root.getSubcommands().values().forEach(Main::addHelp);
        GivenAnswers.addOptions(root.getSubcommands().get("init").getCommandSpec());
        return root.setExpandAtFiles(false)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        terminal.surroundings().colours() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(new WrongUsage(terminal))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, terminal));
    }

    private static Map<String, Object> commands(Terminal terminal) {
        Map<String, Object> commands = new LinkedHashMap<>();
        commands.put("init", new InitCommand(terminal));
        commands.put("check", new CheckCommand(terminal));
        commands.put("build", new BuildCommand(terminal));
        commands.put("serve", new ServeCommand(terminal));
        commands.put("decide", new DecideCommand(terminal));
        commands.put("release", new ReleaseCommand(terminal));
        commands.put("diff", new DiffCommand(terminal));
        commands.put("translations", new TranslationsCommand(terminal));
        commands.put("audit", new AuditCommand(terminal));
        commands.put("explain", new ExplainCommand(terminal));
        commands.put("reference", new ReferenceCommand(terminal));
        commands.put("ci", new CiCommand(terminal));
        commands.put("schema", new SchemaCommand(terminal));
        commands.put("theme", new ThemeCommand(terminal));
        commands.put("help", new HelpCommand());
        return commands;
    }

    private static void addHelp(CommandLine command) {
        if (!command.getCommandName().equals("help")) {
            command.getCommandSpec().addMixin("help", CommandSpec.forAnnotatedObject(new HelpOption()));
        }
    }

    private static int failed(Throwable failure, Terminal terminal) {
        terminal.tell("boldprint: " + Failure.sentence(failure));
        if (terminal.surroundings().debugs()) {
            PrintWriter err = terminal.err();
            failure.printStackTrace(err);
            err.flush();
        }
        return Exit.FAILED;
    }
}
