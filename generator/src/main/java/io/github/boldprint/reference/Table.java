package io.github.boldprint.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Items beneath each other.
 *
 * @param head what the items are
 * @param brief the labels that a list for a terminal shows; none where the table is for pages only, which show all
 * @param items with their terms in one order
 * @param listed whether the page's contents name the items
 */
record Table(String head, List<String> brief, List<Item> items, boolean listed) {

    Table {
        brief = List.copyOf(brief);
        items = List.copyOf(items);
    }

    /** The labels that some item has, in the order in which the items have them. */
    List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (Item item : items) {
            int at = 0;
            for (Term term : item.terms()) {
                int known = labels.indexOf(term.label());
                if (known < 0) {
                    labels.add(at, term.label());
                }
                at = (known < 0 ? at : known) + 1;
            }
        }
        Set<String> once = new LinkedHashSet<>(labels);
        return List.copyOf(once);
    }
}
