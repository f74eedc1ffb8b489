package io.github.boldprint.publish;

import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.finish.SiteFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** Publishes. */
public final class Publisher {

    /** Nothing is replaced that Boldprint did not write. */
    public static final RuleId OUTPUT_OWNED = new RuleId("output-owned");

    /** The output stands apart from the input. */
    public static final RuleId OUTPUT_APART = new RuleId("output-apart");

    /** One build at a time publishes to an output. */
    public static final RuleId OUTPUT_BUSY = new RuleId("output-busy");

    private Publisher() {}

    /**
     * Puts the site where it belongs. Where the same site stands there already, nothing is written.
     *
     * @return whether it stands there now; a folder that may not be written to is a finding
     * @throws UncheckedIOException where the disk fails; the old site is still there, or the next run brings it back
     */
    public static Outcome<Boolean> publish(SiteFiles files, Target target) {
        return publish(files, target, new LocalDisk());
    }

    /**
     * Why the target may not be written to, to be asked before the work of making a site. Mends first what a killed
     * run left, so that a whole site is back even where the new one is not made.
     *
     * @throws UncheckedIOException where the disk fails
     */
    public static Findings refuses(Target target) {
        return refuses(target, new LocalDisk());
    }

    static Outcome<Boolean> publish(SiteFiles files, Target target, Disk disk) {
        try {
            return new Publication(target, disk).publish(files);
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    static Findings refuses(Target target, Disk disk) {
        try {
            return new Publication(target, disk).refusals();
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    private static UncheckedIOException failure(Target target, IOException e) {
        String sentence = "could not publish to '" + OutputFence.named(target.output()) + "': " + reason(e)
                + "; a site that stood there is still whole, or the next run makes it so";
        return new UncheckedIOException(sentence, new IOException(sentence, e));
    }

    /** The message of a file system's exception is often no more than the path. */
    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return "no permission to write '" + denied.getFile() + "'";
        }
        boolean bare = e instanceof FileSystemException failed && failed.getReason() == null;
        return bare ? e.getClass().getSimpleName() + " at '" + e.getMessage() + "'" : String.valueOf(e.getMessage());
    }
}
