package io.github.boldprint.reference;

import java.util.List;

/**
 * A page of the reference.
 *
 * @param path below the root of the reference: {@code kinds/returns/index.html}
 * @param lead paragraphs before the parts
 * @param parts those that say anything
 */
record Chapter(String path, String title, String description, List<Words> lead, List<Part> parts) {
    Chapter {
        lead = List.copyOf(lead);
        parts = parts.stream().filter(part -> !part.isEmpty()).toList();
    }
}
