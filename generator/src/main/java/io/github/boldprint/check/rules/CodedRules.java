package io.github.boldprint.check.rules;

import io.github.boldprint.check.Rule;
import java.util.List;

/** The list of all coded rules, by id. */
public final class CodedRules {

    private CodedRules() {}

    /** Every coded rule, sorted by id. */
    public static List<Rule> all() {
        return List.of(
                new ClausesFilled(),
                new EffectiveDated(),
                new ReviewDated(),
                new FactsPresent(),
                new FactsUncontradicted(),
                new LinksAlive(),
                new NoPlaceholders(),
                new QuotesKnown(),
                new QuotesPublic(),
                new RecipesConfirmed(),
                new ReviewCurrent(),
                new SecurityReported(),
                new SentencesShort(),
                new TranslationsComplete(),
                new WordsCertain(),
                new WordsPresent());
    }
}
