/**
 * The command line: one class a command.
 *
 * <p><b>Takes in</b> words typed by a person or a script. <b>Hands on</b> an exit code: 0 clean, 1 findings at or above
 * the threshold, 2 wrong usage, 3 could not run. <b>Never</b>: it decides nothing that the library could decide.
 */
package io.github.boldprint.cli;
