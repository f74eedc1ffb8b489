package io.github.boldprint;

import io.github.boldprint.finding.Findings;
import io.github.boldprint.translation.Translations;
import java.util.List;

/**
 * What came of a request about translations.
 *
 * @param translations every text in every language
 * @param findings what is wrong with translations and with the lock, and what keeps files from being read
 * @param says what was written, and what could not be
 * @param failed whether the run fails
 */
public record Translated(Translations translations, Findings findings, List<String> says, boolean failed) {

    public Translated {
        says = List.copyOf(says);
    }
}
