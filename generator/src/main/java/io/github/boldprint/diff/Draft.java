package io.github.boldprint.diff;

import io.github.boldprint.redline.Redline;
import io.github.boldprint.vocabulary.Field;
import java.util.List;
import java.util.Optional;

/** A change before anybody asked which floors it crosses and which prose it leaves behind. */
record Draft(ChangeKind kind, Where where, Optional<Said> before, Optional<Said> after, Ruling ruling, String rule,
        Optional<Field> field, Optional<Redline> redline) {

    /** What two changes share that are one change in two markets. */
    String key() {
        return String.join("\u0000", kind.word(), where.policy(), where.subject().word(), where.path(),
                where.language().orElse(""), text(before), text(after));
    }

    /** The id: short, and from nothing that a later edit of another place could change. */
    String id() {
        return Digest.of(String.join("\u0000", kind.word(), where.place(), text(before), text(after)));
    }

    Draft in(List<String> markets, List<String> notIn) {
        return new Draft(kind, where.in(markets, notIn), before, after, ruling, rule, field, redline);
    }

    private static String text(Optional<Said> said) {
        return said.map(some -> "=" + some.text()).orElse("");
    }
}
