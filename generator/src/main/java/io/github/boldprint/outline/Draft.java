package io.github.boldprint.outline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of YAML that is not written yet. */
sealed interface Draft {

    /** The single values that stand here; none for what is not written as values. */
    default List<String> texts() {
        return List.of();
    }

    /** One value. */
    record Value(String text) implements Draft {
        @Override
        public List<String> texts() {
            return List.of(text);
        }
    }

    /** Sentences, each on a line of its own. */
    record Prose(List<String> sentences) implements Draft {
        public Prose {
            sentences = List.copyOf(sentences);
        }
    }

    /** Lines that stay as they are. */
    record Block(String lines) implements Draft {}

    /** A value that the business has to fill in. */
    record Gap(String hint) implements Draft {}

    /** Several single values. */
    record Values(List<String> texts) implements Draft {
        public Values {
            texts = List.copyOf(texts);
        }
    }

    /** Keys with their values, in the order in which they are written. */
    record Group(Map<String, Draft> members) implements Draft {
        public Group {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /** A list of groups. */
    record Groups(List<Group> items) implements Draft {
        public Groups {
            items = List.copyOf(items);
        }
    }
}
