package io.github.boldprint.cli;

import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.pack.Grammar;
import io.github.boldprint.schema.PublishedSchemas;
import io.github.boldprint.schema.SchemaWriter;
import io.github.boldprint.schema.Schemas;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.vocabulary.Vocabulary;
import io.github.boldprint.vocabulary.VocabularyReader;
import java.nio.file.Path;
import java.util.List;

/** What can be said, for the commands that tell about it. */
final class Vocabularies {

    private Vocabularies() {}

    /** What is shipped. */
    static Vocabulary shipped() {
        return VocabularyReader.read(SourceReader.shipped("kinds"), List.of()).value();
    }

    /** What is shipped, and what a content folder adds; with what is wrong with that. */
    static Outcome<Vocabulary> of(Path content) {
        Outcome<SourceTree> sources = SourceReader.read(content);
        List<SourceFile> own = sources.value().in("kinds");
        Outcome<Vocabulary> vocabulary = VocabularyReader.read(SourceReader.shipped("kinds"), own);
        Findings aboutKinds = Findings.of(sources.findings().all().stream()
                .filter(finding -> finding.at().file().startsWith("kinds/"))
                .toList());
        return new Outcome<>(vocabulary.value(), aboutKinds.and(vocabulary.findings()));
    }

    /** Whether a content folder extends another one. */
    static boolean isAboveABase(Path content) {
        return !SourceReader.read(content).value().bases().isEmpty();
    }

    /** The schemas of what can be written in a vocabulary, and of what is printed. */
    static Schemas schemas(Vocabulary vocabulary, boolean aboveABase) {
        return PublishedSchemas.and(SchemaWriter.write(vocabulary, Grammar.read(vocabulary), aboveABase));
    }
}
