package io.github.boldprint.diff;

import io.github.boldprint.check.Coverage;
import io.github.boldprint.language.Languages;
import io.github.boldprint.policy.PolicySet;

/**
 * One of the two versions that are compared.
 *
 * @param policies everything that is promised; the public edition, where only that is compared
 * @param coverage what the packs ask for, and what is there; of both versions on the same day
 * @param languages the wording of its languages
 * @param name for people: a folder, a revision, a release
 */
public record Version(PolicySet policies, Coverage coverage, Languages languages, String name) {}
