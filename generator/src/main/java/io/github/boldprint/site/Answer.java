package io.github.boldprint.site;

/**
 * A customer's question with its answer in one line, made from facts.
 *
 * @param id the question's id, unique within its policy
 * @param question as a customer would ask it
 * @param answer one sentence
 * @param href relative to the page on which this answer stands: the clause or fact behind it
 */
public record Answer(String id, String question, String answer, String href) {}
