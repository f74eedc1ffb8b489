/** The product from end to end, as the people who use it meet it: a command in, printed lines and a folder out. */
package io.github.boldprint.proof;
