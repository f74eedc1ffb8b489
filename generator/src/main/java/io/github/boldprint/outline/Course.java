package io.github.boldprint.outline;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The order in which questions are asked; each waits for answers to those before it. */
public final class Course {

    private final Facets facets;

    /** @param facets what packs ask, between what is asked first and what goes into policies */
    public Course(Facets facets) {
        this.facets = facets;
    }

    /** What a question is about. */
    public enum Part { BUSINESS, LAWS, PROMISES }

    /** A question whose turn it is. */
    public record Turn(Question question, Part part) {}

    /**
     * The next question.
     *
     * @param passed questions that were asked already, and that nobody answered
     */
    public Optional<Turn> next(Answers answers, Set<String> passed) {
        return next(Outliner.questions(), answers, passed).map(question -> new Turn(question, Part.BUSINESS))
                .or(() -> facets.next(answers, passed).map(question -> new Turn(question, Part.LAWS)))
                .or(() -> next(Outliner.furtherQuestions(), facets.answered(answers), passed)
                        .map(question -> new Turn(question, Part.PROMISES)));
    }

    /** The laws and standards that wait for an answer, as they are cited; none for what is no question of theirs. */
    public List<String> askedBy(Question question, Answers answers) {
        return facets.askedBy(question.id(), answers);
    }

    private static Optional<Question> next(List<Question> questions, Answers answers, Set<String> passed) {
        return questions.stream().filter(question -> answers.to(question.id()).isEmpty())
                .filter(question -> !passed.contains(question.id()) && question.applies(answers)).findFirst();
    }
}
