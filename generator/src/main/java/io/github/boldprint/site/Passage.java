package io.github.boldprint.site;

import io.github.boldprint.diff.Change;
import io.github.boldprint.diff.Said;
import io.github.boldprint.diff.Subject;
import io.github.boldprint.diff.Where;
import io.github.boldprint.policy.Clause;
import io.github.boldprint.policy.ClauseText;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.prose.Prose;
import java.util.Optional;

/**
 * Words of one version as its page printed them: with the facts that they quote, and without markup.
 *
 * @param policy as it holds where the words hold
 * @param tongue the language of the words
 */
record Passage(Edition edition, Policy policy, String tongue) {

    /** The title of a section, if it is there. */
    Optional<String> title(Change change) {
        return clause(change, change.after()).or(() -> clause(change, change.before()))
                .flatMap(clause -> clause.text().in(tongue)).map(ClauseText::title);
    }

    /** A section's title and text, or the summary, a block a line; where it cannot be found, as its author wrote it. */
    String words(Change change, Optional<Said> said) {
        Scope scope = scope(change.where());
        if (change.where().subject() == Subject.SUMMARY) {
            return policy.summary().flatMap(summary -> summary.in(tongue)).map(prose -> plain(prose, scope)).orElse("");
        }
        return clause(change, said).flatMap(clause -> clause.text().in(tongue))
                .map(text -> text.title() + "\n" + plain(text.prose(), scope))
                .orElseGet(() -> said.map(Said::text).orElse(""));
    }

    private String plain(Prose prose, Scope scope) {
        Stand anywhere = new Stand(
                edition, new Links.Relative(edition.addresses().everything(edition.language())), false);
        return prose.html(anywhere.resolver(policy, tongue, scope)).plain();
    }

    /** By its id, or where it had another one, by what it said. */
    private Optional<Clause> clause(Change change, Optional<Said> said) {
        return said.flatMap(words -> policy.clauses().stream()
                        .filter(clause -> clause.text().in(tongue).filter(text -> markdown(text).equals(words.text()))
                                .isPresent())
                        .findFirst())
                .or(() -> policy.clause(change.where().path()));
    }

    private static String markdown(ClauseText text) {
        String words = text.prose().markdown().strip();
        return text.title().isEmpty() ? words : words.isEmpty() ? "## " + text.title()
                : "## " + text.title() + "\n\n" + words;
    }

    private static Scope scope(Where where) {
        return where.markets().isEmpty() ? Scope.EVERYWHERE
                : new Scope(Optional.of(where.markets().get(0)), where.markets());
    }
}
