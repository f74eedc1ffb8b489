package io.github.boldprint.cli;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Translated;
import io.github.boldprint.TranslationRequest;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.report.ReportFormat;
import io.github.boldprint.report.TranslationsReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "translations", header = "Says which texts are not translated, or were translated from an older text.",
        customSynopsis = "boldprint translations [DIR] [options]",
        footer = {"", "It writes nothing unless it is asked to. WHAT is a policy, or one text of it: "
                + "returns#how-to-return.",
            "", "Examples:",
            "  boldprint translations content",
            "  boldprint translations content --language de --fail-on warning",
            "  boldprint translations content --scaffold hr",
            "  boldprint translations content --fresh",
            "  boldprint translations content --fresh returns#how-to-return --language de"})
final class TranslationsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec command;

    @Mixin
    private ContentFolder folder = new ContentFolder();

    @Option(names = "--language", paramLabel = "LANG",
            description = "Only this language, such as de. Default: all of site.yaml.")
    private String language;

    @Option(names = "--scaffold", paramLabel = "LANG",
            description = "Writes a place for each text that is not translated into this "
            + "language, with its source as a comment; a new language is added to site.yaml. Nothing that stands "
            + "there is lost.")
    private String scaffold;

    @Option(names = "--fresh", arity = "0..*", paramLabel = "WHAT",
            description = "Writes into translations.lock that these translations say "
            + "what their sources say now. Default: all of them.")
    private List<String> fresh;

    @Option(names = "--tidy",
            description = "Writes translations.lock anew, sorted, without conflicts of git and without texts that are "
            + "gone; marks nothing as fresh.")
    private boolean tidy;

    @Option(names = "--fail-on", paramLabel = "LEVEL", converter = Converters.OfFailOn.class,
            description = "From which findings on the run fails: error, warning (what is missing or stale warns) or "
                    + "never. Default: error.")
    private Converters.FailOn failOn = new Converters.FailOn(Optional.of(Severity.ERROR));

    @Option(names = "--format", paramLabel = "FORMAT", converter = Converters.OfFormat.class,
            description = "How translations are listed: text or json. Default: text.")
    private ReportFormat format = ReportFormat.TEXT;

    TranslationsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (format != ReportFormat.TEXT && format != ReportFormat.JSON) {
            throw wrong("translations are listed as text or json; 'boldprint check' prints what is wrong with them as "
                    + format.word());
        }
        Path content = folder.in(terminal);
        try {
            Translated translated = Boldprint.translations(
                    new TranslationRequest(content, failOn.severity(), Optional.ofNullable(language),
                    Optional.ofNullable(scaffold), Optional.ofNullable(fresh), tidy));
            translated.says().forEach(terminal::tell);
            terminal.print(format == ReportFormat.JSON
                    ? TranslationsReport.json(translated.translations(), translated.findings())
                    : TranslationsReport.text(translated.translations(), translated.findings()));
            return translated.failed() ? Exit.FOUND : Exit.CLEAN;
        } catch (IllegalArgumentException wrong) {
            throw wrong(wrong.getMessage());
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(command.commandLine(), sentence);
    }
}
