/** Two Markdown texts to a redline. */
package io.github.boldprint.redline;
