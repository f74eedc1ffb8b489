package io.github.boldprint.cli;

import io.github.boldprint.release.GitFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** What went wrong with the run itself, in one sentence for people. */
final class Failure {

    private Failure() {}

    /** The sentence; a failure that nobody foresaw asks to be reported. */
    static String sentence(Throwable failure) {
        if (failure instanceof UncheckedIOException unchecked) {
            return disk(unchecked.getCause());
        }
        if (failure instanceof IOException disk) {
            return disk(disk);
        }
        if (failure instanceof GitFailure) {
            return oneLine(failure.getMessage());
        }
        if (failure instanceof OutOfMemoryError) {
            return "the memory did not suffice; give Java more of it with -Xmx";
        }
        return "this should not have happened (" + failure.getClass().getSimpleName()
                + Optional.ofNullable(failure.getMessage()).map(message -> ": " + oneLine(message)).orElse("")
                + "); please report it, with what BOLDPRINT_DEBUG=1 in the environment prints";
    }

    private static String disk(IOException failure) {
        if (failure instanceof FileSystemException file && file.getFile() != null) {
            return "'" + oneLine(file.getFile()) + "' could not be read or written: " + reason(file);
        }
        return "a file could not be read or written: " + oneLine(String.valueOf(failure.getMessage()));
    }

    private static String reason(FileSystemException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return "a file stands where a folder should be";
        }
        return oneLine(Optional.ofNullable(failure.getReason()).orElse("the disk refused it"));
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\R+", " ").strip();
    }
}
