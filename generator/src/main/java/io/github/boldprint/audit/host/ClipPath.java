package io.github.boldprint.audit.host;

import java.util.List;
import java.util.stream.Stream;

/** Says whether a {@code clip-path} leaves anything to see, as far as it is written in shares of the element. */
final class ClipPath {

    private ClipPath() {}

    /** @param value in small letters */
    static boolean leavesNothing(String value) {
        int open = value.indexOf('(');
        int close = value.lastIndexOf(')');
        if (open < 0 || close < open) {
            return false;
        }
        String inside = value.substring(open + 1, close).strip();
        return switch (value.substring(0, open).strip()) {
            case "inset" -> inset(words(inside.split("\\bround\\b")[0]));
            case "circle", "ellipse" -> words(inside).stream().limit(1).anyMatch(ClipPath::isZero);
            case "polygon" -> polygon(Stream.of(inside.split(",")).map(ClipPath::words).toList());
            default -> false;
        };
    }

    /** What is cut off at the top, right, bottom and left; as in CSS, what is left out is as on the other side. */
    private static boolean inset(List<String> cuts) {
        if (cuts.isEmpty()) {
            return false;
        }
        String top = cuts.get(0);
        String right = cuts.size() > 1 ? cuts.get(1) : top;
        String bottom = cuts.size() > 2 ? cuts.get(2) : top;
        String left = cuts.size() > 3 ? cuts.get(3) : right;
        return share(top) + share(bottom) >= 100 || share(right) + share(left) >= 100;
    }

    /** Whether all its corners stand in one line. */
    private static boolean polygon(List<List<String>> corners) {
        boolean points = corners.stream().allMatch(corner -> corner.size() == 2);
        return points && (corners.stream().map(corner -> corner.get(0)).distinct().count() == 1
                || corners.stream().map(corner -> corner.get(1)).distinct().count() == 1);
    }

    private static double share(String cut) {
        return cut.matches("\\d{1,6}(\\.\\d{1,6})?%") ? Double.parseDouble(cut.substring(0, cut.length() - 1)) : 0;
    }

    private static boolean isZero(String radius) {
        return radius.matches("0+(\\.0+)?(px|%|em|rem)?");
    }

    private static List<String> words(String text) {
        return Stream.of(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }
}
