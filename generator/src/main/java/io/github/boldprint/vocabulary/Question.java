package io.github.boldprint.vocabulary;

import io.github.boldprint.finding.Location;
import java.util.List;

/**
 * What a customer asks. The words of question and answer are messages:
 * {@code <kind>.questions.<id>.question} and {@code .answer}.
 *
 * @param id kebab-case
 * @param needs the paths of the facts without which there is no answer
 * @param to the path of the fact that the answer links to
 */
public record Question(String id, List<String> needs, String to, Location at) {
    public Question {
        needs = List.copyOf(needs);
    }
}
