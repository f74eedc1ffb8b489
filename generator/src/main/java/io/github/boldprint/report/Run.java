package io.github.boldprint.report;

import io.github.boldprint.finding.Findings;
import java.util.Objects;

/**
 * What is reported.
 *
 * @param findings everything that was found
 * @param policies how many policies were read
 * @param folder the content folder as seen from the root of its repository, with forward slashes, without one at the
 *     end; empty where it is the root, or where there is no repository
 * @param rules what each rule wants
 */
public record Run(Findings findings, int policies, String folder, RuleHelp rules) {

    public Run {
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(rules, "rules");
        if (folder.startsWith("/") || folder.endsWith("/") || folder.contains("\\")) {
            throw new IllegalArgumentException("a folder in a repository is relative, with forward slashes: " + folder);
        }
    }

    /** A file of the content folder, as seen from the root of the repository. */
    String inRepository(String file) {
        return Repository.path(folder, file);
    }
}
