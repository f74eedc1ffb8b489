package io.github.boldprint.vocabulary;

import io.github.boldprint.finding.Location;
import java.util.List;
import java.util.Optional;

/**
 * What a customer asks. The words of question and answer are messages:
 * {@code <kind>.questions.<id>.question} and {@code .answer}.
 *
 * @param id kebab-case
 * @param needs the paths of the facts without which there is no answer
 * @param to the path of the fact that the answer links to
 * @param clause the topic of the clause that says more, to which the answer links where there is one
 */
public record Question(String id, List<String> needs, String to, Optional<String> clause, Location at) {
    public Question {
        needs = List.copyOf(needs);
    }
}
