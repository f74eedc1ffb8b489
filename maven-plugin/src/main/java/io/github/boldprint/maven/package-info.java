/**
 * Boldprint in a Maven build: parameters to a request, a result to the build's outcome.
 *
 * <p><b>Takes in</b> a goal's parameters. <b>Hands on</b> success, or
 * {@link org.apache.maven.plugin.MojoFailureException} for what the author can mend and
 * {@link org.apache.maven.plugin.MojoExecutionException} for everything else. <b>Never</b>: it decides nothing that the
 * library could decide, keeps no state between goals and sets nothing of the JVM.
 */
package io.github.boldprint.maven;
