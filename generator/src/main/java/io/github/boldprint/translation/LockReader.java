package io.github.boldprint.translation;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.source.PlainFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code translations.lock}; whatever is wrong with it, what can be understood counts. */
final class LockReader {

    private static final Pattern LINE = Pattern.compile(
            "([A-Za-z0-9-]{1,40}) ([a-z0-9-]{1,80}) ([A-Za-z0-9.-]{1,400}) ([0-9a-f]{12})\\s*");
    private static final Pattern OURS = Pattern.compile("<{7}( .*)?");
    private static final Pattern BASE = Pattern.compile("\\|{7}( .*)?");
    private static final Pattern BETWEEN = Pattern.compile("={7}");
    private static final Pattern THEIRS = Pattern.compile(">{7}( .*)?");
    private static final int MOST_REPORTED = 5;
    private static final String REMEDY = "run 'boldprint translations --tidy'";

    private final PlainFile file;
    private final List<Finding> findings = new ArrayList<>();
    private final SortedMap<Key, Set<String>> digests = new TreeMap<>();
    private int unreadable;
    private boolean inConflict;
    private boolean inBase;

    private LockReader(PlainFile file) {
        this.file = file;
    }

    static Outcome<Lock> read(PlainFile file) {
        LockReader reader = new LockReader(file);
        for (int i = 0; i < file.lines().size(); i++) {
            reader.line(file.lines().get(i), new Location(file.path(), i + 1, 0));
        }
        if (reader.unreadable > MOST_REPORTED) {
            reader.error(Location.of(file.path()),
                    (reader.unreadable - MOST_REPORTED) + " more lines of that sort stand here; " + REMEDY);
        }
        return new Outcome<>(new Lock(true, reader.digests, new TreeMap<>()), Findings.of(reader.findings));
    }

    private void line(String line, Location at) {
        if (OURS.matcher(line).matches()) {
            inConflict = true;
            error(at, "git left a conflict of two branches here; " + REMEDY
                    + ", which keeps of both sides what fits the texts as they are now, once those are merged");
        } else if (inConflict && (BASE.matcher(line).matches() || BETWEEN.matcher(line).matches())) {
            inBase = line.startsWith("|");
        } else if (inConflict && THEIRS.matcher(line).matches()) {
            inConflict = false;
            inBase = false;
        } else if (!inBase && !line.isBlank() && !line.startsWith("#")) {
            entry(line, at);
        }
    }

    private void entry(String line, Location at) {
        Matcher entry = LINE.matcher(line);
        if (!entry.matches()) {
            unreadable++;
            if (unreadable <= MOST_REPORTED) {
                error(at, "this line is not what 'boldprint translations' writes, a language, a policy, a place and a "
                        + "digest of twelve digits; nobody edits this file by hand, so " + REMEDY);
            }
            return;
        }
        Key key = new Key(entry.group(1), entry.group(2), entry.group(3));
        boolean more = digests.computeIfAbsent(key, none -> new TreeSet<>()).add(entry.group(4));
        if (!inConflict && (!more || digests.get(key).size() > 1)) {
            error(at, "'" + key + "' stands here a second time; " + REMEDY);
        }
    }

    private void error(Location at, String message) {
        findings.add(TranslationRules.LOCK_VALID.error(at, message));
    }
}
