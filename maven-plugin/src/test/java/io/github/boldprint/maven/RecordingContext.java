package io.github.boldprint.maven;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.codehaus.plexus.util.Scanner;
import org.sonatype.plexus.build.incremental.BuildContext;

/**
 * An IDE that writes down what it is told. It stands where m2e's stands: in the place of the older interface's own, and
 * {@link org.codehaus.plexus.build.DefaultBuildContext} hands on to it. Below a real Maven it writes into the file that
 * the system property {@code recorded} names.
 */
public final class RecordingContext implements BuildContext {

    private final List<String> told = new ArrayList<>();
    private final Map<String, Object> values = new TreeMap<>();
    private boolean incremental;
    private File changed;

    /** What happened since the last call, without what was taken away. */
    List<String> marks() {
        List<String> marks = told.stream().filter(line -> !line.startsWith("removed")).toList();
        told.clear();
        return marks;
    }

    List<String> told() {
        return told;
    }

    /** From now on only this has changed since the last build. */
    void onlyChanged(Path file) {
        incremental = true;
        changed = file.toFile();
    }

    /** The next build is a full one. */
    void afterAClean() {
        incremental = false;
    }

    private void tell(String line) {
        told.add(line);
        String file = System.getProperty("recorded");
        if (file != null) {
            try {
                Files.writeString(Path.of(file), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    @Override
    public void addMessage(File file, int line, int column, String message, int severity, Throwable cause) {
        tell("marked " + severity + " " + file.getPath().replace('\\', '/') + ":" + line + ":" + column + " " + message
                + (cause == null ? "" : ", by " + cause.getClass().getSimpleName()));
    }

    @Override
    public void removeMessages(File file) {
        tell("removed " + file.getPath().replace('\\', '/'));
    }

    @Override
    public void refresh(File file) {
        tell("refreshed " + file.getPath().replace('\\', '/'));
    }

    /** A folder has changed where something in it has. */
    @Override
    public boolean hasDelta(File file) {
        return !incremental || changed.toPath().startsWith(file.toPath());
    }

    @Override
    public boolean isIncremental() {
        return incremental || Boolean.getBoolean("incremental");
    }

    @Override
    public void setValue(String key, Object value) {
        values.put(key, value);
    }

    @Override
    public Object getValue(String key) {
        return values.get(key);
    }

    @Override
    public boolean hasDelta(String path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean hasDelta(@SuppressWarnings("rawtypes") List paths) {
        throw new UnsupportedOperationException();
    }

    @Override
    public OutputStream newFileOutputStream(File file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Scanner newScanner(File folder) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Scanner newDeleteScanner(File folder) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Scanner newScanner(File folder, boolean ignoreDelta) {
        throw new UnsupportedOperationException();
    }

    @Override
    @Deprecated
    public void addWarning(File file, int line, int column, String message, Throwable cause) {
        throw new UnsupportedOperationException();
    }

    @Override
    @Deprecated
    public void addError(File file, int line, int column, String message, Throwable cause) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isUptodate(File target, File source) {
        throw new UnsupportedOperationException();
    }
}
