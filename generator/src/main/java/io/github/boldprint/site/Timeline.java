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

    /** The first day on which a policy that was in force is so no more, and no other text of it is to come. */
    Optional<LocalDate> withdrawn(String policy) {
        List<ReleasedText> all = of(policy);
        boolean gone = newest.flatMap(now -> now.policy(policy)).isEmpty();
        return all.isEmpty() || !gone ? Optional.empty()
                : all.get(all.size() - 1).published().until().map(last -> last.plusDays(1));
    }

    /** The text with which this one is compared: what customers could rely on before. */
    Optional<ReleasedText> before(ReleasedText text) {
        return publications.before(text.published()).flatMap(this::text);
    }
}
