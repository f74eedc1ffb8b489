package io.github.boldprint;

import io.github.boldprint.policy.BaselineEntry;
import io.github.boldprint.policy.BaselineText;
import io.github.boldprint.policy.Decision;
import io.github.boldprint.policy.DecisionText;
import io.github.boldprint.policy.Decisions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The file {@code decisions.yaml} on the disk: the only one of a business's files that a check can change. */
final class DecisionsFile {

    private final Path file;

    DecisionsFile(Path content) {
        this.file = content.resolve(Decisions.FILE);
    }

    /**
     * Writes a baseline, whole or not at all.
     *
     * @return whether it stands there now; not where other things in the file would change
     */
    boolean write(Decisions known, List<BaselineEntry> wanted) {
        return write(text -> text.isEmpty() && wanted.isEmpty()
                ? Optional.of(text)
                : BaselineText.write(text, known, wanted));
    }

    /**
     * Adds a decision, whole or not at all; one about the same change goes.
     *
     * @return whether it stands there now; not where other things in the file would change
     */
    boolean add(Decision decision) {
        return write(text -> DecisionText.add(text, decision));
    }

    private boolean write(Function<String, Optional<String>> change) {
        try {
            String text = Files.exists(file) ? Files.readString(file) : "";
            Optional<String> written = change.apply(text);
            if (written.isPresent() && !written.get().equals(text)) {
                // the dot hides it from whoever reads the folder at this moment
                Path next = file.resolveSibling("." + Decisions.FILE + ".next");
                Files.writeString(next, written.get());
                Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
            return written.isPresent();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
