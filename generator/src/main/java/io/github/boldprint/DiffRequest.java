package io.github.boldprint;

import io.github.boldprint.history.FailOnChange;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be compared. A version is named by a folder with a {@code site.yaml}, by a release, or by a git revision
 * of the content folder; two Markdown files are compared as plain texts.
 *
 * @param content the content folder
 * @param base the folder from which relative paths start
 * @param from the older version; empty for the last release, or where there is none, for {@code HEAD}
 * @param to the newer version; empty for the content folder as it is
 * @param today the day on which both are held against rules
 * @param packs the packs of rules to hold, as in {@link Request}
 * @param gate which changes stop the run; empty for none
 */
public record DiffRequest(
        Path content,
        Path base,
        Optional<String> from,
        Optional<String> to,
        LocalDate today,
        Optional<List<String>> packs,
        Optional<FailOnChange> gate) {

    public DiffRequest {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(gate, "gate");
    }
}
