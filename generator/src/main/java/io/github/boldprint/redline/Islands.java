package io.github.boldprint.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Joins two marks with no more than a word or two between them. The comparison of words leaves none in a sentence; this
 * is for those that arise between sentences.
 */
final class Islands {

    private Islands() {}

    static List<Step> fill(List<Step> steps) {
        List<Step> filled = new ArrayList<>(steps);
        int mark = -1;
        for (int i = 0; i < steps.size(); i++) {
            if (isWording(steps.get(i))) {
                if (mark >= 0 && mark < i - 1 && isIsland(steps.subList(mark + 1, i))) {
                    for (int at = mark + 1; at < i; at++) {
                        filled.set(at, null);
                    }
                }
                mark = i;
            }
        }
        return split(steps, filled);
    }

    private static boolean isWording(Step step) {
        return !step.isEqual() && step.token().part().layer().compareTo(Layer.LINK) >= 0;
    }

    private static boolean isIsland(List<Step> between) {
        int weight = between.stream().filter(Step::isEqual).mapToInt(step -> step.token().kind().weight).sum();
        return weight > 0 && 2 * weight < WordDiff.OPENING && between.stream()
                .flatMap(step -> Stream.of(step.before(), step.after())).filter(Objects::nonNull)
                .noneMatch(token -> token.opens() || token.part() == Part.MARKER || token.part() == Part.LINK);
    }

    /** What was filled goes and comes; a token that did only one of them still does. */
    private static List<Step> split(List<Step> steps, List<Step> filled) {
        List<Step> split = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (filled.get(i) != null || !step.isEqual()) {
                split.add(step);
            } else {
                split.add(new Step(step.before(), null));
                split.add(new Step(null, step.after()));
            }
        }
        return split;
    }
}
