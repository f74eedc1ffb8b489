package io.github.boldprint.intake;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an existing page says.
 *
 * @param kind the kind of policy that it seems to be; empty where nothing tells
 * @param sections in the page's order, ids unique
 * @param answers to questions of a beginning, by their ids, as values are written
 * @param facts the paths of the facts that each of these answers states, its kind first, by the question's id
 * @param doubted the questions on which the page does not agree with itself
 * @param notes what the reader of the page should know, one sentence each
 */
public record Intake(
        Optional<String> kind, List<Section> sections, Map<String, String> answers, Map<String, Set<String>> facts,
        Set<String> doubted,
        List<String> notes) {

    public Intake {
        sections = List.copyOf(sections);
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        doubted = Set.copyOf(doubted);
        notes = List.copyOf(notes);
    }

    /**
     * A part of the page under a heading.
     *
     * @param id made from the heading, once; it is the section's address from now on
     * @param title the heading
     * @param text Markdown; may be empty
     * @param isBeside whether it stood outside the page's main part, so that it is for nobody but its author
     */
    public record Section(String id, String title, String text, boolean isBeside) {}
}
