package io.github.boldprint.site;

import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.release.Publications;
import io.github.boldprint.release.Published;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was, is and will be in force, as it is known on a day.
 *
 * @param day the day of the build
 * @param drafts whether the site shows what stands in the content folder, released or not
 * @param publications what was released by then, with its addresses
 * @param texts of each policy that was ever released, the oldest first
 * @param shown which of them a site without drafts shows, by policy
 * @param newest what the newest release says of everything; empty where nothing was released
 */
public record Timeline(
        LocalDate day,
        boolean drafts,
        Publications publications,
        SortedMap<String, List<ReleasedText>> texts,
        Map<String, Published> shown,
        Optional<PolicySet> newest) {

    /** Nothing was released yet. */
    public static final Timeline NONE = new Timeline(LocalDate.EPOCH, false,
            new Publications(new TreeMap<>(), new TreeMap<>()), new TreeMap<>(), Map.of(), Optional.empty());

    public Timeline {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        shown = Map.copyOf(shown);
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** Every text of a policy, the oldest first. */
    List<ReleasedText> of(String policy) {
        return texts.getOrDefault(policy, List.of());
    }

    /** The text that this is. */
    Optional<ReleasedText> text(Published published) {
        return of(published.version().policy()).stream().filter(text -> text.published().equals(published)).findFirst();
    }

    /** The text of a policy that a site without drafts shows. */
    Optional<ReleasedText> shown(String policy) {
        return Optional.ofNullable(shown.get(policy)).flatMap(this::text);
    }

    /** The text of a policy that is in force. */
    Optional<ReleasedText> inForce(String policy) {
        return of(policy).stream().filter(text -> text.published().isInForce(day)).findFirst();
    }

    /** The texts of a policy of which customers have notice, and that are not in force yet. */
    List<ReleasedText> coming(String policy) {
        return of(policy).stream()
                .filter(text -> text.published().isComing(day) && !text.published().version().announced().isAfter(day))
                .toList();
    }

    /** The text before this one. */
    Optional<ReleasedText> before(ReleasedText text) {
        List<ReleasedText> all = of(text.id());
        int at = all.indexOf(text);
        return at <= 0 ? Optional.empty() : Optional.of(all.get(at - 1));
    }
}
