package io.github.boldprint.policy;

import io.github.boldprint.finding.Outcome;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.vocabulary.Vocabulary;

/** Reads {@code site.yaml} and the policies with their translations. */
public final class PolicyReader {

    private PolicyReader() {}

    /** Everything that a business promises, as far as it could be understood. */
    public static Outcome<PolicySet> read(SourceTree sources, Vocabulary vocabulary) {
        throw new UnsupportedOperationException("not built yet");
    }
}
