package io.github.boldprint.release;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A change that a release froze, with the decision about it: names and values as they are written, in the order of
 * reading.
 *
 * @param change the id of the change
 * @param said what it was, whom it favours, who decided what, when and why; values of which one is not known are
 *     left out
 */
public record Approval(String change, Map<String, String> said) {

    public Approval {
        said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
    }
}
