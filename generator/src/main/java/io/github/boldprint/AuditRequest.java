package io.github.boldprint;

import io.github.boldprint.audit.host.HostSite;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is asked of an audit of a website.
 *
 * @param request the content folder of the policies, the day, and from which severity findings make the run fail
 * @param host the website
 * @param policies the folder with the built policies; empty to take them as they would be built on that day
 */
public record AuditRequest(Request request, HostSite host, Optional<Path> policies) {}
