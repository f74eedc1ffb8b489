package io.github.boldprint.diff;

import io.github.boldprint.policy.Policy;
import io.github.boldprint.prose.Prose;
import io.github.boldprint.prose.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text of a policy in one language.
 *
 * @param title of a clause; empty for a summary
 * @param original what it says in the first language
 */
record Passage(Where where, String language, String title, Prose prose, Prose original) {

    /** Every text of a policy as it holds in some markets, in every language. */
    static List<Passage> all(Policy policy, List<String> markets) {
        List<Passage> all = new ArrayList<>();
        Where summary = Where.of(policy.id(), Subject.SUMMARY, "", policy.at());
        policy.summary().ifPresent(said -> said.byLanguage().forEach((language, prose) ->
                all.add(new Passage(summary.in(language), language, "", prose, said.original()))));
        policy.clauses().forEach(clause -> clause.text().byLanguage().forEach((language, text) -> {
            Where where = Where.of(policy.id(), Subject.CLAUSE, clause.id(), text.at()).in(markets, List.of());
            all.add(new Passage(where.in(language), language, text.title(), text.prose(),
                    clause.text().original().prose()));
        }));
        return all;
    }

    /** The author's own words, the title first. */
    Stream<String> lines() {
        return Stream.concat(Stream.of(title), prose.words().stream().map(Words::text));
    }

    /** Whether both say the same in one language. */
    boolean isSameAs(Passage other) {
        return language.equals(other.language) && title.equals(other.title) && prose.readsLike(other.prose);
    }
}
