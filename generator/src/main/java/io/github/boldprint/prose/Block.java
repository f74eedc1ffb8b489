package io.github.boldprint.prose;

import java.util.List;
import java.util.Optional;

/** A part of a text that stands on lines of its own. */
sealed interface Block {

    /** Whether it says nothing. */
    default boolean isBlank() {
        return false;
    }

    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        @Override
        public boolean isBlank() {
            return content.stream().allMatch(Inline::isBlank);
        }
    }

    /** @param level 3 to 5: a page's title is 1 and a clause's title is 2 */
    record Heading(int level, List<Inline> content) implements Block {
        public Heading {
            content = List.copyOf(content);
        }

        @Override
        public boolean isBlank() {
            return content.stream().allMatch(Inline::isBlank);
        }
    }

    /**
     * A list.
     *
     * @param start the first item's number; empty for a list without numbers
     * @param tight whether an item's paragraphs stand bare, because no blank line stands between items
     */
    record Items(Optional<Integer> start, boolean tight, List<List<Block>> items) implements Block {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public boolean isBlank() {
            return items.stream().flatMap(List::stream).allMatch(Block::isBlank);
        }
    }

    record Quotation(List<Block> content) implements Block {
        public Quotation {
            content = List.copyOf(content);
        }

        @Override
        public boolean isBlank() {
            return content.stream().allMatch(Block::isBlank);
        }
    }

    /** Lines printed as they are. */
    record Code(String lines) implements Block {
        @Override
        public boolean isBlank() {
            return lines.isBlank();
        }
    }

    /** A line between two parts. */
    record Divider() implements Block {
        @Override
        public boolean isBlank() {
            return true;
        }
    }

    /** A table; the head has as many cells as every row. */
    record Table(List<Cell> head, List<List<Cell>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** One cell of a table. */
    record Cell(Alignment alignment, List<Inline> content) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    /** How a column of a table is set. */
    enum Alignment {
        START,
        CENTER,
        END
    }

    /** A list of terms with what they mean, in order. */
    record Definitions(List<Entry> entries) implements Block {
        public Definitions {
            entries = List.copyOf(entries);
        }
    }

    /** A term, or what it means. */
    sealed interface Entry {}

    record Term(List<Inline> content) implements Entry {
        public Term {
            content = List.copyOf(content);
        }
    }

    record Meaning(List<Block> content) implements Entry {
        public Meaning {
            content = List.copyOf(content);
        }
    }
}
