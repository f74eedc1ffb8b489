package io.github.boldprint.diff;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Everything that changed between two versions.
 *
 * @param from the older version's name
 * @param to the newer version's name
 * @param all one record a change, in the order of places
 * @param floors every rule that was crossed, whether or not a record explains it, sorted by rule
 * @param unread what could not be understood in one of the versions, so that nobody can say whether it changed: where
 *     this is not empty, the comparison failed
 */
public record Changes(String from, String to, List<Change> all, List<Floor> floors, List<String> unread) {

    public Changes {
        all = List.copyOf(all);
        floors = List.copyOf(floors);
        unread = List.copyOf(unread);
    }

    /** The same, where some files of one version could not be read as they are written. */
    public Changes without(Collection<String> files) {
        TreeSet<String> more = new TreeSet<>(unread);
        more.addAll(files);
        return new Changes(from, to, all, floors, List.copyOf(more));
    }

    /** How many changes have this direction. */
    public int count(Direction direction) {
        return (int) all.stream().filter(change -> change.direction() == direction).count();
    }

    /** Whether nothing changed; never so where the comparison failed. */
    public boolean isNone() {
        return all.isEmpty() && unread.isEmpty();
    }
}
