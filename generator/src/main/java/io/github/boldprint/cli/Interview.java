package io.github.boldprint.cli;

import io.github.boldprint.outline.Answers;
import io.github.boldprint.outline.Question;
import java.util.List;
import java.util.Optional;

/** Asks a person. */
final class Interview {

    private final Terminal terminal;

    Interview(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The answers with the defaults of whatever was not answered. */
    Answers silent(List<Question> questions, Answers given) {
        Answers answers = given;
        for (Question question : questions) {
            if (answers.to(question.id()).isEmpty() && question.applies(answers)) {
                Optional<String> fallback = question.fallback(answers);
                answers = fallback.isPresent() ? answers.with(question.id(), fallback.get()) : answers;
            }
        }
        return answers;
    }

    /** Asks what was not answered yet. The end of the input is Enter for all that is left. */
    Answers ask(List<Question> questions, Answers given) {
        Answers answers = given;
        for (Question question : questions) {
            if (answers.to(question.id()).isEmpty() && question.applies(answers)) {
                Optional<String> said = ask(question, answers);
                answers = said.isPresent() ? answers.with(question.id(), said.get()) : answers;
            }
        }
        return answers;
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
