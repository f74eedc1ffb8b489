package io.github.boldprint.audit.host;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * One selector.
 *
 * @param compounds from left to right
 * @param joints what stands before each of them: a space, {@code >}, {@code +} or {@code ~}; the first is of no use
 * @param specificity by which the stronger of two rules is found
 * @param sure whether it fits always where it fits: it asks for no state, and for nothing that is not judged here
 * @param own whether what it is not sure of concerns the element itself and not something round it
 */
record Selector(List<Compound> compounds, List<Character> joints, int specificity, boolean sure, boolean own) {

    /** A page may be built so that looking for a match takes very long; then there is none. */
    private static final int MOST_STEPS = 2_000;

    Selector {
        compounds = List.copyOf(compounds);
        joints = List.copyOf(joints);
    }

    Compound subject() {
        return compounds.get(compounds.size() - 1);
    }

    boolean fits(Element element) {
        return fits(element, compounds.size() - 1, new int[1]);
    }

    private boolean fits(Element element, int index, int[] steps) {
        if (++steps[0] > MOST_STEPS || !compounds.get(index).fits(element)) {
            return false;
        }
        if (index == 0) {
            return true;
        }
        char joint = joints.get(index);
        boolean beside = joint == '+' || joint == '~';
        boolean far = joint == ' ' || joint == '~';
        Element other = beside ? element.previousElementSibling() : element.parent();
        while (other != null && steps[0] <= MOST_STEPS) {
            if (fits(other, index - 1, steps)) {
                return true;
            }
            other = !far ? null : beside ? other.previousElementSibling() : other.parent();
        }
        return false;
    }
}
