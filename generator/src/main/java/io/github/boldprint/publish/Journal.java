package io.github.boldprint.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The note that the two renames have begun: it stands before the first of them and goes after the second. Without it
 * nothing at the output has been touched.
 */
final class Journal {

    private static final Pattern WHOLE = Pattern.compile("boldprint journal 1\nincoming ([0-9a-f]{64})\nend\n");
    private static final int LONGEST = 1000;

    private final Path file;
    private final Disk disk;

    Journal(Place place, Disk disk) {
        this.file = place.journal();
        this.disk = disk;
    }

    /**
     * Begins.
     *
     * @param digest of the incoming site's manifest
     */
    void begin(String digest) throws IOException {
        disk.write(file, ("boldprint journal 1\nincoming " + digest + "\nend\n").getBytes(StandardCharsets.US_ASCII));
        disk.sync(file.getParent());
    }

    /** The digest of the incoming site, if the renames have begun; a note torn by a crash means that they have not. */
    Optional<String> incoming() throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = WHOLE.matcher(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Ends, once either site stands at the output. */
    void end() throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            disk.sync(file.getParent());
            disk.delete(file);
        }
    }
}
