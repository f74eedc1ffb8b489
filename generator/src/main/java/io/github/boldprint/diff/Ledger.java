package io.github.boldprint.diff;

import io.github.boldprint.redline.Redline;
import io.github.boldprint.redline.Redliner;
import io.github.boldprint.vocabulary.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where changes are written down while two versions are compared. */
final class Ledger {

    private final Map<List<String>, Redline> redlines;
    private final Set<String> unread;
    private final List<Draft> drafts = new ArrayList<>();

    Ledger() {
        this(new HashMap<>(), new TreeSet<>());
    }

    private Ledger(Map<List<String>, Redline> redlines, Set<String> unread) {
        this.redlines = redlines;
        this.unread = unread;
    }

    /** An empty one that shares redlines, which cost most, and what could not be read. */
    Ledger fresh() {
        return new Ledger(redlines, unread);
    }

    List<Draft> drafts() {
        return drafts;
    }

    Set<String> unread() {
        return unread;
    }

    void add(Draft draft) {
        drafts.add(draft);
    }

    /** A change of a fact. */
    void fact(ChangeKind kind, Where where, Field field, Optional<Said> before, Optional<Said> after, Ruling ruling) {
        add(new Draft(kind, where, before, after, ruling, where.policy() + "." + field.path() + "." + ruling.how(),
                Optional.of(field), Optional.empty()));
    }

    /** A change of words, with its redline. */
    void words(ChangeKind kind, Where where, Optional<Field> field, Said before, Said after, Ruling ruling) {
        String name = field.map(Field::path).orElse(where.subject().word());
        add(new Draft(kind, where, Optional.of(before), Optional.of(after), ruling,
                where.policy() + "." + name + "." + ruling.how(), field,
                Optional.of(redline(before.text(), after.text()))));
    }

    /** A change of something that is neither a fact nor words. */
    void other(ChangeKind kind, Where where, Optional<Said> before, Optional<Said> after, Ruling ruling) {
        add(new Draft(kind, where, before, after, ruling, where.policy() + "." + name(where) + "." + ruling.how(),
                Optional.empty(), Optional.empty()));
    }

    /** What changed, without the names that the business gave: a rule is the same for every section. */
    private static String name(Where where) {
        int dot = where.path().indexOf('.');
        return switch (where.subject()) {
            case SITE -> dot < 0 ? where.path() : where.path().substring(0, dot);
            case KEY -> dot < 0 || where.path().startsWith("review.") ? where.path()
                    : where.path().startsWith("confirm.") ? "confirm" : where.path().substring(dot + 1);
            default -> where.subject().word();
        };
    }

    /** Something that could not be understood in one of the versions. */
    void unread(String what) {
        unread.add(what);
    }

    private Redline redline(String before, String after) {
        return redlines.computeIfAbsent(List.of(before, after), texts -> Redliner.compare(before, after));
    }
}
