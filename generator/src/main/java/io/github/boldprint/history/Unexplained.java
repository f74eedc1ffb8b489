package io.github.boldprint.history;

import io.github.boldprint.diff.Changes;
import io.github.boldprint.diff.Floor;
import io.github.boldprint.policy.Decisions;
import io.github.boldprint.policy.Regions;
import io.github.boldprint.policy.Waiver;
import java.time.LocalDate;
import java.util.List;

/** Legal minimums that are crossed although no change did it: a pack of the business's own asks for more now. */
final class Unexplained {

    private Unexplained() {}

    static List<Reviewed.OfFloor> of(Changes changes, Decisions decisions, LocalDate today) {
        return changes.floors().stream().filter(Floor::isBroken)
                .filter(floor -> changes.all().stream().noneMatch(change -> change.floors().contains(floor)))
                .map(floor -> new Reviewed.OfFloor(floor, isWaived(floor, decisions, today)))
                .toList();
    }

    /** Whether somebody accepted it wherever it is so. */
    private static boolean isWaived(Floor floor, Decisions decisions, LocalDate today) {
        return floor.markets().stream().allMatch(market -> decisions.waivers().stream()
                .anyMatch(waiver -> !waiver.until().isBefore(today) && isAbout(waiver, floor, market)));
    }

    private static boolean isAbout(Waiver waiver, Floor floor, String market) {
        return waiver.rule().equals(floor.rule().value())
                && waiver.policy().filter(policy -> !policy.equals(floor.policy())).isEmpty()
                && waiver.market().filter(region -> !Regions.shipped().cover(region, market)).isEmpty();
    }
}
