package io.github.boldprint.cli;

/** The exit codes. */
final class Exit {

    /** Nothing stands in the way. */
    static final int CLEAN = 0;

    /** Findings at or above the threshold. */
    static final int FOUND = 1;

    /** The command line was wrong. */
    static final int USAGE = 2;

    /** The run itself failed. */
    static final int FAILED = 3;

    private Exit() {}
}
