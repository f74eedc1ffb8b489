package io.github.boldprint.cli;

import io.github.boldprint.Beginning;
import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.intake.Intake;
import io.github.boldprint.outline.Answers;
import io.github.boldprint.outline.Course;
import io.github.boldprint.outline.Existing;
import io.github.boldprint.outline.Outline;
import io.github.boldprint.schema.Schemas;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "init", sortOptions = false,
        header = "Asks a few questions, and writes a content folder with the policies that your markets ask for.",
        customSynopsis = "boldprint init [DIR] [--yes] [options]",
        footer = {"", "Examples:",
            "  boldprint init content",
            "  boldprint init content --language de",
            "  boldprint init content --from returns.html --as returns",
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

    @Option(names = "--answer", paramLabel = "NAME=ANSWER",
            description = "Answers a question that the laws of your markets ask, by its name under 'facets' in "
                    + "site.yaml, such as --answer inPublicRegister=yes. Can be given several times.")
    private Map<String, String> facets = Map.of();

    @Mixin
    private PageOptions page = new PageOptions();

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        NewFolder target = new NewFolder(terminal.path(folder));
        target.obstacle(folder.toString()).ifPresent(obstacle -> {
            throw wrong(obstacle);
        });
        Optional<Intake> intake = page.read(terminal);
        intake.ifPresent(page::kind);
        boolean alone = intake.isPresent() && target.holds("site.yaml");
        if (!alone && target.holds("site.yaml")) {
            return refuse(List.of("site.yaml"));
        }
        Answers answers = answers(intake, alone);
        Optional<Existing> existing = intake.map(read -> page.existing(read, answers));
        LocalDate today = DayOfRun.of(Optional.ofNullable(date), command, terminal);
        Beginning beginning = Beginning.of(answers, today, existing, Schemas::headFor);
        Outline outline = alone
                ? beginning.outline().only("policies/" + existing.get().kind() + ".")
                : beginning.outline();
        List<String> inTheWay = target.write(outline);
        if (!inTheWay.isEmpty()) {
            return refuse(inTheWay);
        }
        existing.ifPresent(read -> page.tell(read.intake(), read, terminal));
        BegunReport report = new BegunReport(terminal, folder);
        report.files(outline, alone ? 0 : schemas());
        if (!alone) {
            report.waiting(beginning);
        }
        report.standing(Boldprint.check(Request.check(terminal.path(folder), today)), outline);
        return Exit.CLEAN;
    }

    /** What a person says, or nobody is asked: of a single policy beside others the site knows the rest. */
    private Answers answers(Optional<Intake> intake, boolean alone) {
        Map<String, String> known = new TreeMap<>(alone ? KnownSite.answers(terminal.path(folder)) : Map.of());
        intake.ifPresent(read -> page.answers(read).forEach(known::putIfAbsent));
        Answers given = new GivenAnswers(command).over(known, facets);
        if (!yes && !alone && !terminal.surroundings().terminal()) {
            throw wrong("nobody is there to answer; say --yes to take the options and the defaults");
        }
        Answers answers = new Interview(terminal, !yes && !alone, new Course(Beginning.facets()))
                .answers(given, intake.map(Intake::doubted).orElse(Set.of()));
        return Beginning.facets().answered(answers);
    }

    private int refuse(List<String> inTheWay) {
        inTheWay.forEach(path -> terminal.tell("boldprint: '" + path + "' is there already and is not overwritten"));
        terminal.tell("nothing was written; choose another folder, or move these files away");
        return Exit.FOUND;
    }

    /** Writes what the first lines of the files name, and says how many these are. */
    private int schemas() {
        Schemas schemas = Vocabularies.schemas(Vocabularies.shipped(), false);
        SchemaFolder.write(terminal.path(folder).resolve(Schemas.FOLDER), schemas, schemas.names());
        return schemas.names().size();
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(command.commandLine(), sentence);
    }
}
