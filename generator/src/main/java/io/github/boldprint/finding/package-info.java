/**
 * Ground floor: what is wrong, where, and what to do about it.
 *
 * <p><b>Takes in</b> nothing; it imports no other room. <b>Hands on</b> {@link io.github.boldprint.finding.Finding}
 * values and the {@link io.github.boldprint.finding.Outcome} that carries them beside a product; and the
 * version of the program that finds them.
 *
 * <p><b>Later rooms may rely on</b>: findings are immutable, sorted by place and then by rule, without repeats;
 * files are relative to the content folder with forward slashes; lines and columns count from 1, and 0 means that
 * there is none.
 *
 * <p><b>Never</b>: a finding is not thrown and not logged. The author's mistakes are values; only the tool's own
 * failures are exceptions.
 */
package io.github.boldprint.finding;
