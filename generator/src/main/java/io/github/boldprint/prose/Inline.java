package io.github.boldprint.prose;

import java.util.List;

/** A part of a block's words. */
sealed interface Inline {

    /** Whether it says nothing. */
    default boolean isBlank() {
        return false;
    }

    /** Words, with entities and escapes decoded. */
    record Plain(String words) implements Inline {
        @Override
        public boolean isBlank() {
            return words.isBlank();
        }
    }

    record Quoted(Quote quote) implements Inline {}

    record Code(String words) implements Inline {}

    /** @param strong whether it is printed strong instead of stressed */
    record Stressed(boolean strong, List<Inline> content) implements Inline {
        public Stressed {
            content = List.copyOf(content);
        }

        @Override
        public boolean isBlank() {
            return content.stream().allMatch(Inline::isBlank);
        }
    }

    record Linked(Link link, List<Inline> content) implements Inline {
        public Linked {
            content = List.copyOf(content);
        }
    }

    /** A line break that the author forced. */
    record Break() implements Inline {
        @Override
        public boolean isBlank() {
            return true;
        }
    }
}
