package io.github.boldprint.vocabulary;

import io.github.boldprint.finding.Outcome;
import io.github.boldprint.source.SourceFile;
import java.util.List;

/** Reads kind files. */
public final class VocabularyReader {

    private VocabularyReader() {}

    /**
     * The vocabulary of a site.
     *
     * @param shipped the kind files that come with Boldprint
     * @param own the business's own, which may bring new kinds but not change shipped ones
     */
    public static Outcome<Vocabulary> read(List<SourceFile> shipped, List<SourceFile> own) {
        throw new UnsupportedOperationException("not built yet");
    }
}
