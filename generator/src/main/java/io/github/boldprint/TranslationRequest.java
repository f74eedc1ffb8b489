package io.github.boldprint;

import io.github.boldprint.finding.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is asked about translations.
 *
 * @param content the content folder
 * @param failOn the severity from which the run fails: what is missing or stale warns; empty for never
 * @param language the only language that is asked about; empty for all
 * @param scaffold the language of which files get a place for each text that is missing; empty for none
 * @param fresh the texts that are marked as made from their sources of now ({@code returns},
 * {@code returns#how-to-return});
 *     none for all of them, empty for marking nothing
 * @param tidy whether the lock is written anew, with nothing marked
 */
public record TranslationRequest(
        Path content, Optional<Severity> failOn, Optional<String> language, Optional<String> scaffold,
        Optional<List<String>> fresh, boolean tidy) {

    public TranslationRequest {
        Objects.requireNonNull(content, "content");
        fresh = fresh.map(List::copyOf);
    }

    /** What there is, with nothing written; it fails at errors. */
    public static TranslationRequest of(Path content) {
        return new TranslationRequest(
                content, Optional.of(Severity.ERROR), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** The same, marking these texts as fresh; all where there is none. */
    public TranslationRequest withFresh(List<String> names) {
        return new TranslationRequest(content, failOn, language, scaffold, Optional.of(names), tidy);
    }

    /** The same, of one language. */
    public TranslationRequest in(String tag) {
        return new TranslationRequest(content, failOn, Optional.of(tag), scaffold, fresh, tidy);
    }

    /** The same, writing files for a language. */
    public TranslationRequest withScaffold(String tag) {
        return new TranslationRequest(content, failOn, language, Optional.of(tag), fresh, tidy);
    }
}
