package io.github.boldprint.cli;

import io.github.boldprint.Boldprint;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.reference.Shelf;
import io.github.boldprint.schema.Schemas;
import io.github.boldprint.vocabulary.Vocabulary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Whose kinds of policies are told about, beside those that come with Boldprint. */
final class OwnKinds {

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--content", paramLabel = "DIR", converter = Converters.OfPath.class,
            description = "A content folder with kinds of its own. Default: the current folder, if it holds site.yaml.")
    private Path given;

    /** The vocabulary; what is wrong with the business's own kind files is said on standard error. */
    Vocabulary vocabulary(Terminal terminal) {
        Optional<Path> folder = folder(terminal);
        if (folder.isEmpty()) {
            return Vocabularies.shipped();
        }
        Outcome<Vocabulary> outcome = Vocabularies.of(folder.get());
        tell(outcome.findings(), terminal);
        return outcome.value();
    }

    /**
     * Everything that there is to explain; what is wrong with the business's own part of it is said on standard error.
     */
    Shelf shelf(Terminal terminal) {
        Outcome<Shelf> shelf = Boldprint.shelf(folder(terminal));
        tell(shelf.findings(), terminal);
        return shelf.value();
    }

    /** The schemas of what can be written, and of what is printed. */
    Schemas schemas(Terminal terminal) {
        boolean aboveABase = folder(terminal).filter(Vocabularies::isAboveABase).isPresent();
        return Vocabularies.schemas(vocabulary(terminal), aboveABase);
    }

    /** The content folder that is meant, if there is one. */
    Optional<Path> folder(Terminal terminal) {
        Path folder = terminal.path(given == null ? Path.of("") : given);
        if (given != null && !Files.isDirectory(folder)) {
            throw new ParameterException(command.commandLine(), "there is no folder '" + given
                    + "'; name the content folder whose kinds you mean");
        }
        return given != null || Files.exists(folder.resolve("site.yaml")) ? Optional.of(folder) : Optional.empty();
    }

    private static void tell(Findings findings, Terminal terminal) {
        findings.all().forEach(finding -> terminal.tell(finding.toString()));
    }
}
