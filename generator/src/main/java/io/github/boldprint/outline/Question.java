package io.github.boldprint.outline;

import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.ValueReader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One question to a business that begins.
 *
 * @param id kebab-case, and also the name of the option that answers it; for what packs ask, the name under
 *     {@code facets}
 * @param ask the words
 * @param type of the answer, a scalar type
 * @param several whether several values are taken, with commas between
 * @param choices for a choice, the words to choose from
 * @param fallback what is taken if nothing is answered; {@code $id} is the answer to another question
 * @param skippable whether the fact can be left out; else it becomes a blank
 * @param onlyIf the condition under which it is asked
 */
public record Question(
        String id,
        String ask,
        FieldType type,
        boolean several,
        List<String> choices,
        Optional<String> fallback,
        boolean skippable,
        Optional<String> onlyIf) {

    /** What Java puts in the place of bytes that it cannot decode. */
    private static final char UNREADABLE = '\uFFFD';

    public Question {
        choices = List.copyOf(choices);
    }

    /** Whether it is asked, after what is answered already. */
    public boolean applies(Answers answers) {
        return onlyIf.filter(condition -> !answers.hold(condition)).isEmpty();
    }

    /** What is taken if nobody is there to answer. A "no" would turn rules off that nobody has seen. */
    public Optional<String> unattended(Answers answers) {
        return fallback(answers).filter(text -> !isFacet() || !text.equals("no"));
    }

    /** Whether it is one of those that packs ask. */
    public boolean isFacet() {
        return Facets.all().containsKey(id);
    }

    /** What is taken if nothing is answered now. */
    public Optional<String> fallback(Answers answers) {
        return fallback.flatMap(text -> text.startsWith("$") ? answers.to(text.substring(1)) : Optional.of(text));
    }

    /** What is wrong with an answer, as a sentence; empty where nothing is. */
    public Optional<String> fault(String answer) {
        Optional<String> unseen = unseen(answer);
        if (unseen.isPresent()) {
            return unseen;
        }
        if (isFacet() && answer.equals("no")) {
            return Optional.empty();
        }
        return values(answer).stream()
                .filter(value -> ValueReader.read(value, type, choices).isEmpty())
                .findFirst()
                .map(value -> "'" + value + "' is not what is asked for: " + form());
    }

    /** What is wrong with the characters of an answer to any question; empty where nothing is. */
    public static Optional<String> unseen(String answer) {
        boolean hidden = answer.codePoints().anyMatch(c -> Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR);
        if (hidden) {
            return Optional.of("the answer holds characters that cannot be seen; type it anew");
        }
        if (answer.indexOf(UNREADABLE) >= 0) {
            return Optional.of("the answer holds characters that this machine did not understand; "
                    + "let it use UTF-8, for example with LC_ALL=C.UTF-8");
        }
        return Optional.empty();
    }

    /** What to write, in words. */
    public String form() {
        String form = type == FieldType.CHOICE ? "one of " + String.join(", ", choices) : type.form();
        return several ? form + "; several with commas between" : form;
    }

    /** The single answers in an answer: one where only one is taken. */
    public List<String> values(String answer) {
        return several ? Arrays.stream(answer.split(",", -1)).map(String::strip).toList() : List.of(answer.strip());
    }
}
