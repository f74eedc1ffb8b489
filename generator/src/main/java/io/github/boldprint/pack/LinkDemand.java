package io.github.boldprint.pack;

import io.github.boldprint.finding.RuleId;
import io.github.boldprint.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A link with certain words that a rule wants on every page of a website, from its home page first of all.
 *
 * @param rule that wants it
 * @param severity of its absence
 * @param policy to which the link must lead
 * @param words of which the link must have one, by language
 * @param cite the place in the source
 */
public record LinkDemand(RuleId rule, Severity severity, String policy, Map<String, List<Phrase>> words, String cite) {

    /** What a rule asks of links on every page, if it asks that. */
    public static Optional<LinkDemand> of(PackRule rule) {
        if (rule.asserts() instanceof Linked linked && linked.everyPage()
                && linked.target() instanceof Linked.ToPolicy to) {
            return Optional.of(new LinkDemand(
                    rule.id(), rule.level().severity(), to.kind(), linked.words(), rule.cite()));
        }
        return Optional.empty();
    }

    /**
     * The words that a link may have on a page in this language; empty where the rule knows none, and cannot be judged.
     */
    public Optional<List<Phrase>> in(String language) {
        Set<String> known = words.keySet();
        return Tongues.shared(known, List.of(language)).isEmpty() ? Optional.empty()
                : Optional.of(words.get(Tongues.key(known, language)));
    }
}
