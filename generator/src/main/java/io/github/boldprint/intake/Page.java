package io.github.boldprint.intake;

import java.util.List;

/**
 * A page as blocks in their order.
 *
 * @param blocks of its main part
 * @param beside of what stands round that
 * @param notes what was left out or changed on the way, and no word is
 */
record Page(List<Block> blocks, List<Block> beside, List<String> notes) {

    Page {
        blocks = List.copyOf(blocks);
        beside = List.copyOf(beside);
        notes = List.copyOf(notes);
    }

    /**
     * A heading, or Markdown.
     *
     * @param level of a heading, from 1; 0 for everything else
     * @param text of a heading its plain words, else Markdown
     */
    record Block(int level, String text) {}
}
