package io.github.boldprint.check.rules;

import io.github.boldprint.policy.Fact;
import io.github.boldprint.vocabulary.Field;
import io.github.boldprint.vocabulary.Place;
import java.util.List;

/** Where a path in a text leads. */
sealed interface Lead {

    /** The fields from the outermost to the fact's own; none where no fact is meant. */
    List<Field> trail();

    /** To a fact that is stated. */
    record Stated(Promiser by, Fact fact, List<Field> trail) implements Lead {}

    /**
     * To a fact that can be stated and is not.
     *
     * @param field the outermost thing that is missing: the fact itself, or a group or list that would hold it
     * @param path of that, with the ids of items
     * @param wanted the path of the fact that the text asks for, as the vocabulary writes it, without ids of items
     */
    record Missing(Promiser by, Field field, String path, String wanted, List<Field> trail) implements Lead {

        /** The same gap, on the way to a fact inside it. */
        Missing wanting(String inner, List<Field> way) {
            return new Missing(by, field, path, inner, List.copyOf(way));
        }
    }

    /** To nothing that can be stated; the message says why and what to do. */
    record Nowhere(String message) implements Lead {
        @Override
        public List<Field> trail() {
            return List.of();
        }
    }

    /** To something of which there is nothing to say: it is there, or was reported as unreadable already. */
    record Settled() implements Lead {
        @Override
        public List<Field> trail() {
            return List.of();
        }
    }

    /** Whether the fact, or something that holds it, is for staff only. */
    default boolean isForStaff() {
        return trail().stream().anyMatch(field -> field.place() == Place.STAFF);
    }
}
