package io.github.boldprint.policy;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.prose.Prose;
import io.github.boldprint.prose.ProseReader;
import io.github.boldprint.source.KeyReader;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.vocabulary.ClauseName;
import io.github.boldprint.vocabulary.Kind;
import io.github.boldprint.vocabulary.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the clauses of one file. */
final class ClauseReader {

    private static final List<String> KEYS = List.of("id", "title", "text", "audience", "topic");

    private final List<Finding> findings;
    private final List<Clause> before;

    ClauseReader(List<Finding> findings) {
        this(findings, List.of());
    }

    /**
     * A reader of clauses that may replace others.
     *
     * @param before the others; what a clause does not say, it takes from the one of the same id
     */
    ClauseReader(List<Finding> findings, List<Clause> before) {
        this.findings = findings;
        this.before = List.copyOf(before);
    }

    /** The clauses of a policy in its first language. */
    List<Clause> read(List<YamlNode> nodes, Kind kind, String language) {
        List<Clause> clauses = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlNode node : nodes) {
            clauseNode(node).ifPresent(mapping -> {
                KeyReader keys = keys(mapping).allow(KEYS);
                id(mapping, ids).ifPresent(id -> clauses.add(clause(id, keys, mapping, kind, language)));
            });
        }
        return clauses;
    }

    private Clause clause(String id, KeyReader keys, YamlNode.Mapping mapping, Kind kind, String language) {
        Optional<Clause> replaced = before.stream().filter(other -> other.id().equals(id)).findFirst();
        Clause.Audience silent = replaced.map(Clause::audience).orElse(Clause.Audience.PUBLIC);
        Optional<String> topic = topic(keys, kind);
        return new Clause(id, audience(keys, silent),
                mapping.get("topic").isPresent() ? topic : replaced.flatMap(Clause::topic),
                Localized.of(language, text(keys, mapping, replaced.map(other -> other.text().original()))),
                mapping.at());
    }

    /** The node as a group; anything else is a finding. */
    Optional<YamlNode.Mapping> clauseNode(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        findings.add(PolicyRules.KEYS_KNOWN.error(
                node.at(), "a clause is a group of id, title and text, but here stands "
                + node.form()));
        return Optional.empty();
    }

    KeyReader keys(YamlNode.Mapping mapping) {
        return new KeyReader(mapping, "a clause", PolicyRules.KEYS_KNOWN, findings);
    }

    /** Title and text as they stand; what is missing is empty, and a finding of the rules about clauses. */
    ClauseText text(KeyReader keys, YamlNode.Mapping mapping) {
        Optional<YamlNode.Scalar> title = given(keys, mapping, "title");
        Optional<YamlNode.Scalar> text = given(keys, mapping, "text");
        // a title that could not be understood was reported; the id stands in for it
        String standIn = isMissing(keys, mapping, "title") ? "" : mapping.get("id").map(YamlNode::toString).orElse("");
        return new ClauseText(title.map(words -> words.text().strip()).orElse(standIn),
                text.map(this::prose).orElse(isMissing(keys, mapping, "text") ? Prose.EMPTY : Prose.REFUSED),
                mapping.at(), title.map(YamlNode.Scalar::at).orElse(mapping.at()));
    }

    /** Title and text, of which what is missing is taken from the text of the clause that this one replaces. */
    ClauseText text(KeyReader keys, YamlNode.Mapping mapping, Optional<ClauseText> replaced) {
        ClauseText own = text(keys, mapping);
        if (replaced.isEmpty()) {
            return own;
        }
        boolean title = isMissing(keys, mapping, "title");
        return new ClauseText(title ? replaced.get().title() : own.title(),
                isMissing(keys, mapping, "text") ? replaced.get().prose() : own.prose(),
                own.at(), title ? replaced.get().titleAt() : own.titleAt());
    }

    private static Optional<YamlNode.Scalar> given(KeyReader keys, YamlNode.Mapping mapping, String key) {
        return isMissing(keys, mapping, key) ? Optional.empty() : keys.scalar(key);
    }

    /** A key without a value counts as one that is not there, so that one gap is one finding. */
    private static boolean isMissing(KeyReader keys, YamlNode.Mapping mapping, String key) {
        return !keys.isMisspelt(key, KEYS) && mapping.get(key)
                .map(node -> node instanceof YamlNode.Scalar scalar && scalar.isAbsent())
                .orElse(true);
    }

    Prose prose(YamlNode.Scalar text) {
        Outcome<Prose> prose = ProseReader.read(text);
        findings.addAll(prose.findings().all());
        return prose.value();
    }

    private Optional<String> id(YamlNode.Mapping mapping, Set<String> ids) {
        Optional<YamlNode.Scalar> id = ItemId.read(mapping, "a clause", findings);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        String name = id.get().text();
        if (ClauseName.isTaken(name)) {
            findings.add(PolicyRules.IDS_VALID.error(id.get().at(), "'" + name
                    + "' is an address that the page itself uses; choose another id"));
            return Optional.empty();
        }
        if (!ids.add(name)) {
            findings.add(PolicyRules.IDS_UNIQUE.error(id.get().at(), "'" + name
                    + "' is the id of an earlier clause too; give each clause an id of its own"));
            return Optional.empty();
        }
        return Optional.of(name);
    }

    private Clause.Audience audience(KeyReader keys, Clause.Audience silent) {
        Optional<YamlNode.Scalar> audience = keys.scalar("audience");
        if (audience.isEmpty()) {
            return silent;
        }
        if (audience.get().text().equals("public")) {
            return Clause.Audience.PUBLIC;
        }
        if (!audience.get().text().equals("staff")) {
            findings.add(PolicyRules.KEYS_KNOWN.error(audience.get().at(), "'" + audience.get().text()
                    + "' is not an audience; write public or staff"));
        }
        // an audience that was not understood must not become public by mistake
        return Clause.Audience.STAFF;
    }

    private Optional<String> topic(KeyReader keys, Kind kind) {
        Optional<YamlNode.Scalar> topic = keys.scalar("topic");
        List<String> known = kind.topics().stream().map(Topic::id).toList();
        topic.filter(given -> !known.contains(given.text()))
                .ifPresent(given -> findings.add(PolicyRules.KEYS_KNOWN.error(
                given.at(), "'" + given.text() + "' is not a topic of " + kind.policy()
                        + Nearest.hintOrAll(given.text(), known))));
        return topic.map(YamlNode.Scalar::text).filter(known::contains);
    }
}
