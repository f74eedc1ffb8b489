package io.github.boldprint.cli;

import io.github.boldprint.outline.Answers;
import io.github.boldprint.outline.Outline;
import io.github.boldprint.outline.OutlineFile;
import io.github.boldprint.outline.Outliner;
import io.github.boldprint.outline.Question;
import io.github.boldprint.schema.Schemas;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "init", sortOptions = false,
        header = "Asks a few questions, and writes a content folder with site.yaml and four policies.",
        customSynopsis = "boldprint init [DIR] [--yes] [options]",
        footer = {"", "Examples:",
            "  boldprint init content",
            "  boldprint init content --yes --name 'Lumen & Loom' --email care@lumen.example --country DE"})
final class InitCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec command;

    @Parameters(arity = "0..1", paramLabel = "DIR", converter = Converters.OfPath.class,
            description = "The folder to write into; the current folder if not given.")
    private Path folder = Path.of("");

    @Option(names = {"-y", "--yes"}, description = "Asks nothing: takes what the options say, else the defaults.")
    private boolean yes;

    @Option(names = "--date", paramLabel = "DAY", converter = Converters.OfDate.class,
            description = "The day from which the policies hold. Default: SOURCE_DATE_EPOCH, else today in UTC.")
    private LocalDate date;

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** One option for each question. */
    static void addOptions(CommandSpec spec) {
        for (Question question : Outliner.questions()) {
            String fallback = question.fallback(Answers.NONE).map(text -> " Default: " + text + ".").orElse("");
            spec.addOption(OptionSpec.builder("--" + question.id())
                    .paramLabel(question.type().word().toUpperCase(Locale.ROOT))
                    .type(String.class)
                    .description(question.ask() + fallback)
                    .build());
        }
    }

    @Override
    public Integer call() {
        if (Files.exists(terminal.path(folder)) && !Files.isDirectory(terminal.path(folder))) {
            throw wrong("'" + folder + "' is not a folder; name one to write into");
        }
        Answers answers = answers();
        LocalDate today = DayOfRun.of(Optional.ofNullable(date), command, terminal);
        Outline outline = Outliner.outline(answers, Vocabularies.shipped(), today, Schemas::headFor);
        List<String> inTheWay = NewFolder.write(terminal.path(folder), outline);
        if (!inTheWay.isEmpty()) {
            inTheWay.forEach(path ->
                    terminal.tell("boldprint: '" + path + "' is there already and is not overwritten"));
            terminal.tell("nothing was written; choose another folder, or move these files away");
            return Exit.FOUND;
        }
        report(outline, schemas());
        return Exit.CLEAN;
    }

    /** Writes what the first lines of the files name, and says how many these are. */
    private int schemas() {
        Schemas schemas = Vocabularies.schemas(Vocabularies.shipped());
        SchemaFolder.write(terminal.path(folder).resolve(Schemas.FOLDER), schemas, schemas.names());
        return schemas.names().size();
    }

    private Answers answers() {
        Answers answers = Answers.NONE;
        List<Question> questions = Outliner.questions();
        for (Question question : questions) {
            Optional<String> given = Optional.ofNullable(command.findOption("--" + question.id()).getValue());
            if (given.isPresent()) {
                question.fault(given.get()).ifPresent(fault -> {
                    throw wrong("--" + question.id() + ": " + fault);
                });
                answers = answers.with(question.id(), given.get());
            }
        }
        if (!yes && !terminal.surroundings().terminal()) {
            throw wrong("nobody is there to answer; say --yes to take the options and the defaults");
        }
        Interview interview = new Interview(terminal);
        return yes ? interview.silent(questions, answers) : interview.ask(questions, answers);
    }

    private void report(Outline outline, int schemas) {
        String prefix = folder.toString().isEmpty() ? "" : folder + "/";
        for (OutlineFile file : outline.files()) {
            terminal.tell("wrote " + prefix + file.path());
        }
        terminal.tell("wrote " + prefix + Schemas.FOLDER + " with " + schemas
                + " JSON Schemas, by which an editor completes and checks");
        String where = folder.toString().isEmpty() ? "" : " " + folder;
        if (!outline.blanks().isEmpty()) {
            terminal.print("Left to fill in:\n");
            outline.blanks().forEach(blank ->
                    terminal.print(prefix + blank.at() + ": " + blank.path() + "  (" + blank.hint() + ")\n"));
        }
        terminal.print("Read every line, because it becomes your promise; then run 'boldprint check" + where + "'.\n");
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(command.commandLine(), sentence);
    }
}
