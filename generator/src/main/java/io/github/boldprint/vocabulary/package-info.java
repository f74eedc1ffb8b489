/**
 * What can be said: kind files to a vocabulary.
 *
 * <p><b>Takes in</b> kind files, the ones shipped and the business's own. <b>Hands on</b> a
 * {@link io.github.boldprint.vocabulary.Vocabulary}: for every kind of policy its fields with type, meaning, example,
 * whether it is required and which value is better for the customer; its topics and its customers' questions.
 *
 * <p><b>Later rooms may rely on</b>: names are unique and well formed, every path that a kind file mentions exists,
 * every example is a valid value of its field. <b>Never</b>: it holds no words for the reader; those are messages.
 */
package io.github.boldprint.vocabulary;
