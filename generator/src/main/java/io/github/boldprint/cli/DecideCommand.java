package io.github.boldprint.cli;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Decided;
import io.github.boldprint.Request;
import io.github.boldprint.Verdict;
import io.github.boldprint.policy.Decision;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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

@Command(name = "decide", header = "Writes down what was decided about a change, and who decided it.",
        customSynopsis = "boldprint decide CHANGE approve|notice|reject --reason TEXT [options]",
        footer = {"", "Examples:",
            "  boldprint decide c-9f31c2a07b44 approve --reason \"The supplier changed it\"",
            "  boldprint decide 9f31 notice --reason \"New carrier\" --effective 2027-01-15 --role legal",
            "  boldprint decide 9f31 reject --reason \"Below what the law asks\" --content shop/content"})
final class DecideCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "CHANGE", description =
            "The change, as 'boldprint diff' or 'boldprint check' names it; its"
            + " beginning is enough.")
    private String change;

    @Parameters(index = "1", paramLabel = "DECISION", converter = Converters.OfVerdict.class,
            description = "approve, notice (approved, and customers are told before) or reject.")
    private Decision.Verdict decision;

    @Option(names = "--reason", required = true, paramLabel = "TEXT",
            description = "Why; it stands beside the decision.")
    private String reason;

    @Option(names = "--role", paramLabel = "ROLE", description = "In which role you decide, such as legal.")
    private String role;

    @Option(names = "--announced", paramLabel = "DAY", converter = Converters.OfDate.class,
            description = "With notice: the day on which customers are told. Default: the day of the run.")
    private LocalDate announced;

    @Option(names = "--effective", paramLabel = "DAY", converter = Converters.OfDate.class,
            description = "With notice: the first day on which it holds for them. Default: the policy's own.")
    private LocalDate effective;

    @Option(names = "--evidence", paramLabel = "TEXT",
            description = "Where more is to be read, such as a ticket; may be repeated.")
    private List<String> evidence = List.of();

    @Option(names = "--until", paramLabel = "DAY", converter = Converters.OfDate.class,
            description = "The last day on which the decision holds. Default: until the change is released.")
    private LocalDate until;

    @Option(names = "--from", paramLabel = "STATE", description =
            "Since when the change is looked for: a release, a git revision or a"
            + " folder. Default: the last release; without one, the last commit.")
    private String from;

    @Mixin
    private ContentOption content = new ContentOption();

    DecideCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path folder = content.in(terminal);
        Request request = Request.check(folder, content.today(terminal));
        try {
            Decided decided = Boldprint.decide(request, new Verdict(change, decision, reason, Optional.ofNullable(role),
                    Optional.ofNullable(announced), Optional.ofNullable(effective), evidence,
                    Optional.ofNullable(until), Optional.ofNullable(from).map(this::state)));
            terminal.tell(decided.says());
            return decided.written() ? Exit.CLEAN : Exit.FOUND;
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(command.commandLine(), wrong.getMessage(), wrong);
        }
    }

    /** A folder is found from where the command was called. */
    private String state(String name) {
        Path path = terminal.path(Path.of(name));
        return Files.isDirectory(path) ? path.toString() : name;
    }
}
