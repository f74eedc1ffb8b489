package io.github.boldprint.report;

import io.github.boldprint.finding.Findings;
import java.util.Objects;

/**
 * What is reported.
 *
 * @param findings everything that was found
 * @param number how many things were read
 * @param of what those are
 * @param folder the content folder, or that of an audited website, as seen from the root of its repository, with
 * forward slashes, without one at the
 *     end; empty where it is the root, or where there is no repository
 * @param rules what each rule wants
 */
public record Run(Findings findings, int number, Of of, String folder, RuleHelp rules) {

    /** What a run reads. */
    public enum Of {
        POLICIES("policy", "policies"),
        /** Those of an audited website. */
        PAGES("page", "pages");

        private final String one;
        private final String many;

        Of(String one, String many) {
            this.one = one;
            this.many = many;
        }

        /** So many of them, in words. */
        String count(int number) {
            return number + " " + (number == 1 ? one : many);
        }
    }

    public Run {
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(rules, "rules");
        if (folder.startsWith("/") || folder.endsWith("/") || folder.contains("\\")) {
            throw new IllegalArgumentException("a folder in a repository is relative, with forward slashes: " + folder);
        }
    }

    /** A run that read policies. */
    public Run(Findings findings, int policies, String folder, RuleHelp rules) {
        this(findings, policies, Of.POLICIES, folder, rules);
    }

    /** A file of the folder, as seen from the root of the repository. */
    String inRepository(String file) {
        return Repository.path(folder, file);
    }
}
