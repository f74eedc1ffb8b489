/**
 * The rules that need code, one class each; {@link io.github.boldprint.check.rules.CodedRules} lists them.
 *
 * <p>A rule costs a class here, a row in {@code CodedRules}, an entry in {@code rules.yaml} and a fixture folder of
 * the rule's name: four places, all found by its id.
 */
package io.github.boldprint.check.rules;
