package io.github.boldprint.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A disk of which one step, counted from 1, goes wrong. It waits for no hardware, so that many runs are quick. */
final class FaultyDisk implements Disk {

    /** How it goes wrong. */
    enum Fault {
        /** The step fails, later ones work. */
        ONE_FAILURE,
        /** The step and all later ones fail. */
        DEAD_DISK,
        /** The process is gone: no later step happens, and no clean-up of ours runs. */
        KILL
    }

    /** Stands for the end of the process; no code of ours catches it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    private final LocalDisk disk = new LocalDisk();
    private final int faultyStep;
    private final Fault fault;
    private int steps;

    FaultyDisk(int faultyStep, Fault fault) {
        this.faultyStep = faultyStep;
        this.fault = fault;
    }

    /** Whether the faulty step was reached at all. */
    boolean wentWrong() {
        return steps >= faultyStep;
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step();
        disk.createFolder(folder);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        try {
            step();
        } catch (IOException | Killed e) {
            if (fault == Fault.KILL ? steps == faultyStep : fault == Fault.ONE_FAILURE) {
                Files.write(file, Arrays.copyOf(content, content.length / 2), StandardOpenOption.CREATE_NEW);
            }
            throw e;
        }
        Files.write(file, content, StandardOpenOption.CREATE_NEW);
    }

    @Override
    public void sync(Path folder) throws IOException {
        step();
        assert Files.isDirectory(folder) : folder;
    }

    @Override
    public void link(Path at, Path to) throws IOException {
        step();
        disk.link(at, to);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step();
        disk.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        step();
        disk.delete(path);
    }

    private void step() throws IOException {
        steps++;
        boolean wrong = fault == Fault.ONE_FAILURE ? steps == faultyStep : steps >= faultyStep;
        if (wrong && fault == Fault.KILL) {
            throw new Killed();
        }
        if (wrong) {
            throw new IOException("No space left on device");
        }
    }
}
