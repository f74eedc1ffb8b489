/**
 * A guest in applications: the only classes of Boldprint that a policies jar carries along.
 *
 * <p><b>Takes in</b> the paths that {@code META-INF/boldprint/served-at} names. <b>Hands on</b> pages. <b>Never</b>: it uses nothing
 * else of Boldprint, which is not there, and of Spring only what has stood still from Spring Boot 2.7 on.
 */
package io.github.boldprint.spring;
