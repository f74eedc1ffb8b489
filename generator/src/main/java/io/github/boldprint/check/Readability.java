package io.github.boldprint.check;

import io.github.boldprint.policy.Clause;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.prose.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How plainly a policy says in one language what customers read of it; what the law itself words is left out.
 *
 * @param policy its id
 * @param language BCP 47
 * @param sentences all of them, in order; at least one
 */
public record Readability(String policy, String language, List<Sentence> sentences) {

    public Readability {
        sentences = List.copyOf(sentences);
    }

    /** Every policy in every language in which it says something, sorted by policy. */
    public static List<Readability> of(PolicySet policies) {
        List<Readability> all = new ArrayList<>();
        for (Policy policy : policies.policies()) {
            Map<String, List<Sentence>> said = new TreeMap<>();
            policy.summary().ifPresent(
                    summary -> summary.byLanguage().forEach((language, prose) -> add(language, prose, said)));
            policy.clauses().stream().filter(Readability::isOurs).forEach(clause -> clause.text().byLanguage()
                    .forEach((language, text) -> add(language, text.prose(), said)));
            said.forEach((language, sentences) -> all.add(new Readability(policy.id(), language, sentences)));
        }
        return List.copyOf(all);
    }

    private static boolean isOurs(Clause clause) {
        return clause.audience() == Clause.Audience.PUBLIC
                && clause.topic().filter(PlainWords.shipped().prescribed()::contains).isEmpty();
    }

    private static void add(String language, Prose prose, Map<String, List<Sentence>> said) {
        List<Sentence> sentences = Sentence.of(prose);
        if (!sentences.isEmpty()) {
            said.computeIfAbsent(language, none -> new ArrayList<>()).addAll(sentences);
        }
    }

    /** Words a sentence, on average. */
    public double mean() {
        return (double) words() / sentences.size();
    }

    /** Björnsson's measure: words a sentence, and percent of words with more than six letters. */
    public double lix() {
        return mean() + 100.0 * sentences.stream().mapToInt(Sentence::longWords).sum() / words();
    }

    public Sentence longest() {
        return sentences.stream().max(Comparator.comparingInt(Sentence::words)).orElseThrow();
    }

    /** Whether it reads like an official text; never where there is too little of it to say so. */
    public Optional<Double> hardLix() {
        PlainWords plain = PlainWords.shipped();
        return sentences.size() >= plain.fewestSentences() && lix() > plain.lix(language)
                ? Optional.of(lix())
                : Optional.empty();
    }

    private int words() {
        return sentences.stream().mapToInt(Sentence::words).sum();
    }
}
