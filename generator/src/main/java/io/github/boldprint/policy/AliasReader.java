package io.github.boldprint.policy;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.source.KeyReader;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.vocabulary.KebabName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code aliases}: the old ids of clauses, so that links to them still arrive. */
final class AliasReader {

    private final Set<String> ids;
    private final boolean lost;
    private final List<Finding> findings;

    /**
     * A reader.
     *
     * @param ids of all clauses of the policy, those of variants too
     * @param lost whether a clause could not be read, so that its id is not known
     */
    AliasReader(Set<String> ids, boolean lost, List<Finding> findings) {
        this.ids = ids;
        this.lost = lost;
        this.findings = findings;
    }

    /** The aliases in the author's order; one that leads nowhere, or that is in use, is a finding and left out. */
    List<Alias> read(YamlNode.Mapping group) {
        KeyReader keys = new KeyReader(group, "'aliases'", PolicyRules.ALIASES_VALID, findings);
        List<Alias> aliases = new ArrayList<>();
        for (YamlNode.Entry entry : group.entries()) {
            Optional<YamlNode.Scalar> now = keys.scalar(entry.name());
            if (ids.contains(entry.name())) {
                error(entry.key(), "'" + entry.name()
                        + "' is the id of a clause here, so it cannot be an old name of another one; take"
                        + " it off the list");
            } else if (!KebabName.matches(entry.name())) {
                error(entry.key(), "'" + entry.name()
                        + "' was never the id of a clause: those are made of lower-case letters,"
                        + " digits and single hyphens");
            } else if (now.isPresent() && !ids.contains(now.get().text()) && !lost) {
                error(now.get(), "'" + now.get().text() + "' is not a clause of this policy"
                        + Nearest.hintOrAll(now.get().text(), ids));
            } else {
                now.ifPresent(id -> aliases.add(new Alias(entry.name(), id.text(), entry.at())));
            }
        }
        return aliases;
    }

    private void error(YamlNode.Scalar at, String message) {
        findings.add(PolicyRules.ALIASES_VALID.error(at.at(), message));
    }
}
