package io.github.boldprint.value;

import java.util.List;
import java.util.Optional;

/** Converts raw text by the type of its field, strictly: what is not the type's own form is refused, never guessed. */
public final class ValueReader {

    private ValueReader() {}

    /**
     * The value that a text states.
     *
     * @param raw the scalar as the author wrote it
     * @param type a scalar type
     * @param choices for a choice, the words to choose from
     * @return empty where the text is not of this type
     */
    public static Optional<Value> read(String raw, FieldType type, List<String> choices) {
        throw new UnsupportedOperationException("not built yet");
    }
}
