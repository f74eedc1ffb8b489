package io.github.boldprint.language;

import io.github.boldprint.finding.Outcome;
import io.github.boldprint.source.SourceFile;
import java.util.List;

/** Reads message files. */
public final class LanguageReader {

    private LanguageReader() {}

    /**
     * The wording of the languages of a site.
     *
     * @param tags BCP 47, the source language first
     * @param shipped the message files that come with Boldprint, {@code messages/<tag>.yaml}
     * @param own the business's own, of the same form; a key that stands in both is taken from here
     */
    public static Outcome<Languages> read(List<String> tags, List<SourceFile> shipped, List<SourceFile> own) {
        throw new UnsupportedOperationException("not built yet");
    }
}
