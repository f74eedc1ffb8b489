package io.github.boldprint.history;

import io.github.boldprint.diff.Change;
import io.github.boldprint.diff.Reprint;
import io.github.boldprint.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Pages on which a newer Boldprint says the same promises in other words than were released, and nobody agreed to them.
 */
final class Reworded {

    private final Past past;
    private final Reviewed reviewed;

    Reworded(Past past, Reviewed reviewed) {
        this.past = past;
        this.reviewed = reviewed;
    }

    /** One a policy; none of what the run stops at, which is told then. */
    List<Finding> findings() {
        Map<String, List<Change>> byPolicy = reviewed.all().stream()
                .filter(of -> of.change().rule().endsWith("." + Reprint.REPRINTED) && of.isOpen())
                .filter(of -> past.failOn().filter(gate -> gate.stops(of)).isEmpty())
                .map(Reviewed.OfChange::change)
                .collect(Collectors.groupingBy(change -> change.where().policy(), TreeMap::new, Collectors.toList()));
        return byPolicy.values().stream().map(this::finding).toList();
    }

    private Finding finding(List<Change> changes) {
        TreeSet<String> languages = new TreeSet<>();
        changes.forEach(change -> change.where().language().ifPresent(languages::add));
        return HistoryRules.WORDS_RELEASED.warning(changes.get(0).where().at(),
                "pages say this in other words than in the release "
                + past.releases().last().orElseThrow().name() + " (" + changes.get(0).why() + "; in "
                + String.join(", ", languages)
                + "); read them with 'boldprint diff', then run 'boldprint decide " + changes.get(0).id()
                + " approve --reason \"…\"'"
                + (changes.size() == 1 ? "" : " and so on for " + (changes.size() - 1) + " more"));
    }
}
