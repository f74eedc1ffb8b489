package io.github.boldprint.maven;

import io.github.boldprint.finding.Finding;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the log of this build says already about this project, so that a second goal need not say it again.
 *
 * @param findings each as its text
 */
record Told(Set<String> findings) {

    private static final String KEY = "findings";

    /** @param context what Maven keeps for a plugin and a project as long as it runs; null without a Maven */
    @SuppressWarnings({"unchecked", "rawtypes"}) // Maven's interface is older than generics
    static Told in(Map context) {
        Map<Object, Object> kept = context == null ? new HashMap<>() : context;
        return new Told((Set<String>) kept.computeIfAbsent(KEY, none -> new TreeSet<String>()));
    }

    void add(Collection<Finding> more) {
        more.forEach(finding -> findings.add(finding.toString()));
    }
}
