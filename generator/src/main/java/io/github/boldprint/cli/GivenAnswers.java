package io.github.boldprint.cli;

import io.github.boldprint.finding.Nearest;
import io.github.boldprint.interview.OwnWords;
import io.github.boldprint.interview.Tongue;
import io.github.boldprint.outline.Answers;
import io.github.boldprint.outline.Facets;
import io.github.boldprint.outline.Outliner;
import io.github.boldprint.outline.Question;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** What the options answer: each question has one. */
final class GivenAnswers {

    /** One language, whose site is asked for: whoever writes it means the first. */
    private static final Map<String, String> ALSO = Map.of("languages", "--language");

    private final CommandSpec command;
    private final OwnWords words = new OwnWords(Tongue.of("en"));

    GivenAnswers(CommandSpec command) {
        this.command = command;
    }

    /** One option for each question. */
    static void addOptions(CommandSpec spec) {
        for (Question question : options()) {
            String fallback = question.fallback(Answers.NONE).map(text -> " Default: " + text + ".").orElse("");
            String option = "--" + question.id();
            String[] names = Stream.of(option, ALSO.get(question.id())).filter(Objects::nonNull).toArray(String[]::new);
            spec.addOption(OptionSpec.builder(names)
                    .paramLabel(question.type().word().toUpperCase(Locale.ROOT))
                    .type(String.class)
                    .description(question.ask() + fallback)
                    .build());
        }
    }

    /**
     * What the options say counts more than what is known before.
     *
     * @param known such as what a page seems to say
     * @param facets answers to questions of packs, by their names
     * @throws ParameterException for an answer to no question, or one that is not understood
     */
    Answers over(Map<String, String> known, Map<String, String> facets) {
        Answers answers = Answers.NONE;
        for (Map.Entry<String, String> said : known.entrySet()) {
            answers = answers.with(said.getKey(), said.getValue());
        }
        for (Question question : options()) {
            Optional<String> given = Optional.ofNullable(command.findOption("--" + question.id()).getValue());
            if (given.isPresent()) {
                answers = answers.with(question.id(), sound(question, "--" + question.id(), given.get()));
            }
        }
        for (Map.Entry<String, String> given : facets.entrySet()) {
            Question question = Optional.ofNullable(Facets.all().get(given.getKey())).orElseThrow(() ->
                    wrong("--answer: '" + given.getKey() + "' is not a question"
                            + Nearest.hint(given.getKey(), Facets.all().keySet())));
            answers = answers.with(given.getKey(), sound(question, "--answer " + given.getKey(), given.getValue()));
        }
        return answers;
    }

    private String sound(Question question, String option, String answer) {
        return words.mean(question, answer).orElseThrow(() ->
                wrong(option + ": " + question.fault(answer).orElse("'" + answer + "' is not understood")));
    }

    private static List<Question> options() {
        return Stream.concat(Outliner.questions().stream(), Outliner.furtherQuestions().stream()).toList();
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(command.commandLine(), sentence);
    }
}
