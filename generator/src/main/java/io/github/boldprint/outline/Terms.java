package io.github.boldprint.outline;

import io.github.boldprint.source.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The notation of {@code beginning/outline.yaml}: {@code $answer}, {@code _ hint}, {@code word if question}. */
final class Terms {

    private static final String BLANK = "_ ";
    private static final String IF = " if ";

    private final Map<String, Question> questions;
    private final Answers answers;
    private final Map<String, String> words;

    /**
     * The terms of one language.
     *
     * @param words of the language, by their names
     */
    Terms(Map<String, Question> questions, Answers answers, Map<String, String> words) {
        this.questions = questions;
        this.answers = answers;
        this.words = words;
    }

    /** Whether the condition of a group holds, if it has one. */
    boolean wanted(YamlNode.Mapping group) {
        return group.get("if").map(YamlNode::toString).map(answers::hold).orElse(true);
    }

    /**
     * What one value of the plan becomes; empty where the answer was skipped.
     *
     * @param several whether the place takes several values
     * @param hint for the blank, if one is left
     */
    Optional<Draft> draft(String term, boolean several, String hint) {
        if (term.startsWith(BLANK)) {
            return Optional.of(new Draft.Gap(term.substring(BLANK.length())));
        }
        if (!term.startsWith("$")) {
            return Optional.of(new Draft.Value(term));
        }
        List<String> names = Arrays.stream(term.split(" or ")).map(name -> name.substring(1)).toList();
        for (String name : names) {
            Optional<String> said = answers.to(name).or(() -> Optional.ofNullable(words.get(name)));
            if (said.isPresent()) {
                return Optional.of(several ? new Draft.Values(questions.get(name).values(said.get()))
                        : new Draft.Value(said.get()));
            }
        }
        return names.stream().allMatch(this::isSkipped) ? Optional.empty() : Optional.of(new Draft.Gap(hint));
    }

    /** A plan without what nobody answered and a usual answer says. */
    YamlNode.Mapping without(YamlNode.Mapping plan, YamlNode.Mapping suggested) {
        List<YamlNode.Entry> kept = new ArrayList<>();
        for (YamlNode.Entry entry : plan.entries()) {
            YamlNode other = suggested.get(entry.name()).orElse(null);
            if (entry.value() instanceof YamlNode.Mapping group && other instanceof YamlNode.Mapping more) {
                kept.add(new YamlNode.Entry(entry.key(), without(group, more)));
            } else if (other == null || isSaid(entry.value().toString())) {
                kept.add(entry);
            }
        }
        return new YamlNode.Mapping(kept, plan.at());
    }

    private boolean isSaid(String term) {
        return !term.startsWith("$") || draft(term, false, "").filter(Draft.Value.class::isInstance).isPresent();
    }

    /** The words of a list whose conditions hold. */
    Draft values(YamlNode.Sequence list) {
        return new Draft.Values(words(list.items().stream().map(YamlNode::toString).toList()));
    }

    /** Of words with conditions, those whose conditions hold. */
    List<String> words(List<String> conditional) {
        List<String> values = new ArrayList<>();
        for (String item : conditional) {
            String[] parts = item.split(IF, 2);
            if (parts.length == 1 || answers.hold(parts[1])) {
                values.add(parts[0]);
            }
        }
        return values;
    }

    /**
     * A question that may be skipped, or was not asked, leaves its fact out; words that a language lacks leave a blank.
     */
    private boolean isSkipped(String name) {
        Question question = questions.get(name);
        return question != null && (question.skippable() || !question.applies(answers));
    }
}
