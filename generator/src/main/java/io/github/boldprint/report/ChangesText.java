package io.github.boldprint.report;

import io.github.boldprint.diff.Change;
import io.github.boldprint.diff.Floor;
import java.util.stream.Collectors;

/**
 * One change a line, what nobody decided about first and the worst for customers at the top, and the outcome as the
 * last line.
 */
final class ChangesText {

    private ChangesText() {}

    static String of(Comparison comparison) {
        StringBuilder out = new StringBuilder();
        comparison.changes().unread().forEach(what -> out.append("not understood: ").append(Plain.visible(what))
                .append('\n'));
        for (Change change : comparison.worstFirst()) {
            String place = change.where().at().toString();
            out.append(place.isEmpty() ? "" : place + ": ").append(sentence(comparison, change)).append('\n');
        }
        comparison.crossed().stream()
                .filter(floor -> comparison.changes().all().stream()
                .noneMatch(change -> change.floors().contains(floor)))
                .forEach(floor -> out.append("crosses a legal minimum: ").append(floor.asks())
                .append(" (no single change explains it) [")
                        .append(floor.rule()).append("]\n"));
        comparison.decisions().all().forEach(finding -> out.append(Plain.visible(finding.toString())).append('\n'));
        return out.append(ChangesCount.outcome(comparison)).append('\n').toString();
    }

    /** Whom it favours, what it is, and what was decided, on one line and without its place. */
    static String sentence(Comparison comparison, Change change) {
        String floors = change.floors().stream().filter(Floor::isBroken).map(floor -> floor.rule().value()).distinct()
                .collect(Collectors.joining(", "));
        String decision = comparison.decision(change)
                .map(some -> LegalParts.verdict(some) + " by " + Plain.visible(some.by()).replaceAll("\\s+", " "))
                .orElse(change.wantsDecision() ? "undecided" : "");
        return Grade.of(change.direction()).words() + ": " + Plain.visible(comparison.words().line(change))
                .replaceAll("\\s+", " ")
                + (floors.isEmpty() ? "" : "; crosses a legal minimum (" + floors + ")")
                + (decision.isEmpty() ? "" : "; " + decision) + " [" + change.id() + "]";
    }
}
