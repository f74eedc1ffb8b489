package io.github.boldprint.cli;

import io.github.boldprint.Beginning;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.intake.Intake;
import io.github.boldprint.intake.PageReader;
import io.github.boldprint.outline.Answers;
import io.github.boldprint.outline.Existing;
import io.github.boldprint.outline.Facets;
import io.github.boldprint.outline.Outline;
import io.github.boldprint.outline.OutlineFile;
import io.github.boldprint.outline.Outliner;
import io.github.boldprint.outline.Question;
import io.github.boldprint.schema.Schemas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "init", sortOptions = false,
        header = "Asks a few questions, and writes a content folder with the policies that your markets ask for.",
        customSynopsis = "boldprint init [DIR] [--yes] [options]",
        footer = {"", "Examples:",
            "  boldprint init content",
            "  boldprint init content --from returns.html --as returns",
            "  boldprint init content --yes --name 'Lumen & Loom' --email care@lumen.example --country DE"})
final class InitCommand implements Callable<Integer> {

    /** Bytes. */
    private static final long LARGEST = 5 << 20;

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

    @Option(names = "--answer", paramLabel = "NAME=ANSWER",
            description = "Answers a question that the laws of your markets ask, by its name under 'facets' in "
                    + "site.yaml, such as --answer inPublicRegister=yes. Can be given several times.")
    private Map<String, String> facets = Map.of();

    @Option(names = "--from", paramLabel = "PAGE", converter = Converters.OfPath.class,
            description = "A page that is there already, HTML or Markdown: its headings become sections, no word is "
                    + "lost, and what it seems "
                    + "to answer is listed under 'confirm'. In a folder with a site.yaml only its policy is written.")
    private Path from;

    @Option(names = "--as", paramLabel = "KIND",
            description = "Which policy the page is, such as returns. Default: what it speaks of most.")
    private String as;

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** One option for each question. */
    static void addOptions(CommandSpec spec) {
        for (Question question : options()) {
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
        Optional<Intake> page = page();
        Answers answers = answers(page);
        Optional<Existing> existing = page.map(intake -> existing(intake, answers));
        LocalDate today = DayOfRun.of(Optional.ofNullable(date), command, terminal);
        Beginning beginning = Beginning.of(answers, today, existing, Schemas::headFor);
        boolean alone = existing.isPresent() && Files.exists(terminal.path(folder).resolve("site.yaml"));
        Outline outline = alone
                ? beginning.outline().only("policies/" + existing.get().kind() + ".yaml")
                : beginning.outline();
        List<String> inTheWay = NewFolder.write(terminal.path(folder), outline);
        if (!inTheWay.isEmpty()) {
            inTheWay.forEach(path ->
                    terminal.tell("boldprint: '" + path + "' is there already and is not overwritten"));
            terminal.tell("nothing was written; choose another folder, or move these files away");
            return Exit.FOUND;
        }
        page.ifPresent(intake -> intake.notes().forEach(note -> terminal.tell(from + ": " + note)));
        report(outline, alone ? 0 : schemas());
        if (!alone) {
            tell(beginning);
        }
        return Exit.CLEAN;
    }

    /** Writes what the first lines of the files name, and says how many these are. */
    private int schemas() {
        Schemas schemas = Vocabularies.schemas(Vocabularies.shipped(), false);
        SchemaFolder.write(terminal.path(folder).resolve(Schemas.FOLDER), schemas, schemas.names());
        return schemas.names().size();
    }

    private Optional<Intake> page() {
        if (from == null) {
            if (as != null) {
                throw wrong("'--as' says which policy a page is; name the page with --from");
            }
            return Optional.empty();
        }
        Path file = terminal.path(from);
        if (!Files.isRegularFile(file)) {
            throw wrong("there is no file '" + from + "' to begin from");
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw wrong("'" + from + "' is larger than 5 MiB, which no policy is; save the page alone");
            }
            return Optional.of(PageReader.read(file.getFileName().toString(), Files.readAllBytes(file)));
        } catch (IllegalArgumentException noText) {
            throw wrong(noText.getMessage());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Existing existing(Intake intake, Answers answers) {
        List<String> kinds = Vocabularies.shipped().ids();
        String kind = Optional.ofNullable(as).or(intake::kind)
                .orElseThrow(() -> wrong(
                        "'" + from + "' does not tell which policy it is; say so with --as, such as --as returns"));
        if (!kinds.contains(kind)) {
            throw wrong("--as: there is no kind of policy named '" + kind + "'" + Nearest.hintOrAll(kind, kinds));
        }
        Set<String> taken = new TreeSet<>(intake.answers().keySet());
        taken.removeIf(question -> !intake.answers().get(question).equals(answers.to(question).orElse("")));
        return new Existing(kind, intake, taken);
    }

    /** What options say counts more than what a page seems to say. */
    private Answers answers(Optional<Intake> page) {
        Answers answers = Answers.NONE;
        for (Map.Entry<String, String> said : page.map(Intake::answers).orElse(Map.of()).entrySet()) {
            answers = answers.with(said.getKey(), said.getValue());
        }
        for (Question question : options()) {
            Optional<String> given = Optional.ofNullable(command.findOption("--" + question.id()).getValue());
            if (given.isPresent()) {
                answers = answers.with(question.id(), sound(question, "--" + question.id(), given.get()));
            }
        }
        for (Map.Entry<String, String> given : facets.entrySet()) {
            Question question = Optional.ofNullable(Facets.all().get(given.getKey())).orElseThrow(() ->
                    wrong("--answer: '" + given.getKey() + "' is not a question"
                            + Nearest.hint(given.getKey(), Facets.all().keySet())));
            answers = answers.with(given.getKey(), sound(question, "--answer " + given.getKey(), given.getValue()));
        }
        if (!yes && !terminal.surroundings().terminal()) {
            throw wrong("nobody is there to answer; say --yes to take the options and the defaults");
        }
        return new Interview(terminal, !yes, Beginning.facets()).answers(answers);
    }

    private String sound(Question question, String option, String answer) {
        question.fault(answer).ifPresent(fault -> {
            throw wrong(option + ": " + fault);
        });
        return answer;
    }

    private static List<Question> options() {
        return Stream.concat(Outliner.questions().stream(), Outliner.furtherQuestions().stream()).toList();
    }

    private void report(Outline outline, int schemas) {
        String prefix = folder.toString().isEmpty() ? "" : folder + "/";
        for (OutlineFile file : outline.files()) {
            terminal.tell("wrote " + prefix + file.path());
        }
        if (schemas > 0) {
            terminal.tell("wrote " + prefix + Schemas.FOLDER + " with " + schemas
                    + " JSON Schemas, by which an editor completes and checks");
        }
        if (!outline.blanks().isEmpty()) {
            terminal.print("Left to fill in:\n");
            outline.blanks().forEach(blank ->
                    terminal.print(prefix + blank.at() + ": " + blank.path() + "  (" + blank.hint() + ")\n"));
        }
    }

    /** What is not blank, and still not done. */
    private void tell(Beginning beginning) {
        if (beginning.suggested() > 0) {
            terminal.print("Suggested, and yours to confirm: " + beginning.suggested()
                    + " usual answers, listed under 'confirm'.\n");
        }
        if (beginning.open() > 0) {
            terminal.print("Still missing, and open until " + beginning.until() + ": " + beginning.open()
                    + " things that the laws of your markets ask for, listed in decisions.yaml.\n");
        }
        String where = folder.toString().isEmpty() ? "" : " " + folder;
        terminal.print("Read every line, because it becomes your promise; then run 'boldprint check" + where + "'.\n");
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(command.commandLine(), sentence);
    }
}
