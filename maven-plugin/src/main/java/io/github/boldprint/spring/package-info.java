/**
 * A guest in applications: the only class of Boldprint that a policies jar carries along.
 *
 * <p><b>Takes in</b> the folders that {@code META-INF/boldprint/folders} names. <b>Hands on</b> their first pages.
 * <b>Never</b>: it uses nothing else of Boldprint, which is not there, and of Spring only what has stood still from
 * Spring Boot 2.7 on.
 */
package io.github.boldprint.spring;
