package io.github.boldprint.translation;

import io.github.boldprint.look.Look;
import io.github.boldprint.policy.PolicySet;

/**
 * Everything that the business's authors wrote for customers.
 *
 * @param policies what it promises, and who it is
 * @param look what stands round every page
 */
public record Authored(PolicySet policies, Look look) {}
