package io.github.boldprint.prose;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was found so far in one text, in order. */
final class Gleaned {

    /** Blocks in blocks, and stress in stress. */
    static final int MOST_DEPTH = 30;

    private final YamlNode.Scalar scalar;
    private final ReferenceRepository references;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Words> words = new ArrayList<>();

    /** @param references what the text defines for its reference links */
    Gleaned(YamlNode.Scalar scalar, ReferenceRepository references) {
        this.scalar = scalar;
        this.references = references;
    }

    /** The definition that a reference names, if the text has it. */
    Optional<Reference> definition(RefNode node) {
        return Optional.ofNullable(node.getReferenceNode(references));
    }

    Location at(int offset) {
        return scalar.at(offset);
    }

    /** The text as the author wrote it, between two offsets. */
    String written(int from, int to) {
        return scalar.text().substring(from, to);
    }

    void error(RuleId rule, int offset, String message) {
        findings.add(rule.error(at(offset), message));
    }

    /** Whether this is too deep to go on, which is then a finding. */
    boolean tooDeep(int depth, int offset) {
        if (depth > MOST_DEPTH) {
            error(ProseRules.TEXT_SHAPE, offset, "lists, quotations and stress stand more than " + MOST_DEPTH
                    + " deep in each other here; nest them less deeply");
        }
        return depth > MOST_DEPTH;
    }

    Quote quote(Quote quote) {
        quotes.add(quote);
        return quote;
    }

    Link link(Link link) {
        links.add(link);
        return link;
    }

    void words(Words said) {
        words.add(said);
    }

    Outcome<Prose> prose(List<Block> blocks) {
        return new Outcome<>(new Prose(scalar.text(), blocks, quotes, links, words), Findings.of(findings));
    }
}
