package io.github.boldprint.report;

import io.github.boldprint.diff.Change;
import io.github.boldprint.diff.Direction;
import io.github.boldprint.diff.Subject;
import io.github.boldprint.redline.Layer;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reviewer reads first, and what is folded: only changes that are the same for everybody are.
 *
 * @param first what may matter to customers, the worst first; the day from which a policy holds always does
 * @param wording the same said otherwise or elsewhere, and keys that are about how the business works
 * @param presentation only the look or the lines of the file
 */
record ChangeLayers(List<Change> first, List<Change> wording, List<Change> presentation) {

    ChangeLayers {
        first = List.copyOf(first);
        wording = List.copyOf(wording);
        presentation = List.copyOf(presentation);
    }

    static ChangeLayers of(Comparison comparison) {
        List<Change> first = new ArrayList<>();
        List<Change> wording = new ArrayList<>();
        List<Change> presentation = new ArrayList<>();
        for (Change change : comparison.worstFirst()) {
            if (Grade.of(change) != Grade.NEUTRAL || isDay(change)) {
                first.add(change);
            } else {
                (isLook(change) ? presentation : wording).add(change);
            }
        }
        return new ChangeLayers(first, wording, presentation);
    }

    private static boolean isDay(Change change) {
        return change.where().subject() == Subject.KEY && change.where().path().equals("effective")
                && change.direction() == Direction.NEUTRAL;
    }

    private static boolean isLook(Change change) {
        return change.where().subject() == Subject.SITE && change.where().path().equals("theme") || change.redline()
                .filter(redline -> redline.moves().isEmpty() && redline.layer().compareTo(Layer.PRESENTATION) <= 0)
                .isPresent();
    }
}
