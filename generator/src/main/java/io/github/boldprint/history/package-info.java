/**
 * What may not be lost on the way from one version to the next: dates, addresses, decisions.
 *
 * <p><b>Takes in</b> {@link io.github.boldprint.release.Releases}, the {@link io.github.boldprint.diff.Changes} since
 * the last one, and the {@link io.github.boldprint.policy.Decisions} about them. <b>Hands on</b> findings, and every
 * change with the decision that holds for it ({@link io.github.boldprint.history.Reviewed}).
 *
 * <p><b>Later rooms may rely on</b>: a decision that is handed on is bound to exactly that change and has not run out.
 * <b>Never</b>: it judges no change; whom one favours is said by {@code diff}, and what is done about it by people.
 */
package io.github.boldprint.history;
