package io.github.boldprint.cli;

import io.github.boldprint.outline.Answers;
import io.github.boldprint.outline.Facets;
import io.github.boldprint.outline.Outliner;
import io.github.boldprint.outline.Question;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Asks a person, or takes the defaults where nobody is there. */
final class Interview {

    private final Terminal terminal;
    private final boolean attended;
    private final Facets facets;

    Interview(Terminal terminal, boolean attended, Facets facets) {
        this.terminal = terminal;
        this.attended = attended;
        this.facets = facets;
    }

    /** Everything that is known in the end. The end of the input is Enter for all that is left. */
    Answers answers(Answers given) {
        Answers answers = all(Outliner.questions(), given);
        Set<String> passed = new TreeSet<>();
        Optional<Question> next = facets.next(answers, passed);
        while (next.isPresent()) {
            passed.add(next.get().id());
            answers = one(next.get(), answers);
            next = facets.next(answers, passed);
        }
        return all(Outliner.furtherQuestions(), facets.answered(answers));
    }

    private Answers all(List<Question> questions, Answers given) {
        Answers answers = given;
        for (Question question : questions) {
            if (answers.to(question.id()).isEmpty() && question.applies(answers)) {
                answers = one(question, answers);
            }
        }
        return answers;
    }

    private Answers one(Question question, Answers answers) {
        Optional<String> said = attended ? ask(question, answers) : question.unattended(answers);
        return said.isPresent() ? answers.with(question.id(), said.get()) : answers;
    }

    private Optional<String> ask(Question question, Answers answers) {
        Optional<String> fallback = question.fallback(answers);
        String enter = fallback.map(text -> " [" + text + "]")
                .orElse(question.skippable() ? " [Enter: none]" : " [Enter: later]");
        while (true) {
            Optional<String> line = terminal.ask(question.ask() + enter + " ").map(String::strip);
            if (line.isEmpty() || line.get().isEmpty()) {
                return fallback;
            }
            Optional<String> fault = question.fault(line.get());
            if (fault.isEmpty()) {
                return line;
            }
            terminal.tell("  " + fault.get());
        }
    }
}
