package io.github.boldprint;

import io.github.boldprint.diff.TextDiffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a plain text that is to be compared. */
final class TextFile {

    private static final long MOST = 4L << 20;

    private TextFile() {}

    /** That a version or text could not be read; the message is one sentence without a final full stop. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreadable(String sentence) {
            super(sentence);
        }
    }

    /**
     * The text of a file, byte for byte.
     *
     * @throws Unreadable where it is no text, or not named
     * @throws UncheckedIOException where the disk fails
     */
    static TextDiffer.Text read(Optional<String> name, Path base) {
        if (name.isEmpty() || !Files.isRegularFile(base.resolve(name.get()))) {
            throw new Unreadable(name.map(other -> "'" + other + "' is no file").orElse("only one file is named")
                    + "; a text is compared with another text: name two files with --from and --to");
        }
        String shown = Diffing.shown(name.get());
        Path file = base.resolve(name.get());
        try {
            if (Files.size(file) > MOST) {
                throw new Unreadable("'" + shown + "' is larger than 4 MiB, which no policy is");
            }
            return new TextDiffer.Text(shown, file.getFileName().toString(), StandardCharsets.UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString());
        } catch (CharacterCodingException noText) {
            throw new Unreadable("'" + shown + "' is not written in UTF-8; save it as UTF-8 text");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
