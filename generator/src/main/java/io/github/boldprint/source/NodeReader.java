package io.github.boldprint.source;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * Builds nodes from the parser's events, one pass. Stopping at events means that nothing is ever composed, resolved or
 * constructed: an alias has no chance to multiply, a tag none to name a class.
 */
final class NodeReader {

    /** Levels of groups and lists inside each other. */
    static final int DEEPEST = 16;

    /** Scalars, lists and groups in one file. */
    static final int MOST_NODES = 50_000;

    private final FileText file;
    private final List<Finding> findings;
    private Iterator<Event> events;
    private Event last;
    private int nodes;

    NodeReader(FileText file, List<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The document's mapping; empty where there is none, which is then among the findings. */
    Optional<YamlNode.Mapping> read() {
        String text = new String(file.points(), 0, file.points().length);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(FileFence.LARGEST);
        try {
            events = new Yaml(options).parse(new StringReader(text)).iterator();
            return document();
        } catch (MarkedYAMLException fault) {
            findings.add(new SyntaxMessage(file).of(fault, last));
        } catch (YAMLException fault) {
            findings.add(SourceRules.YAML_SYNTAX.error(
                    Location.of(file.path()), "this is not YAML: " + fault.getMessage()));
        } catch (Refused refused) {
            findings.add(refused.finding);
        }
        return Optional.empty();
    }

    private Optional<YamlNode.Mapping> document() {
        next();
        Event event = next();
        if (event.is(Event.ID.StreamEnd)) {
            return Optional.of(new YamlNode.Mapping(List.of(), new Location(file.path(), 1, 1)));
        }
        DocumentStartEvent start = (DocumentStartEvent) event;
        if (start.getVersion() != null || start.getTags() != null && !start.getTags().isEmpty()) {
            throw refuse(start, "a YAML directive ('%…') is not used here; delete the line");
        }
        YamlNode root = node(next(), 1);
        next();
        Event after = next();
        if (!after.is(Event.ID.StreamEnd)) {
            throw refuse(after, "a second document begins here ('---'); delete the line, or put what follows into a "
                    + "file of its own");
        }
        if (root instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        if (root instanceof YamlNode.Scalar scalar && scalar.isAbsent()) {
            return Optional.of(new YamlNode.Mapping(List.of(), root.at()));
        }
        throw new Refused(SourceRules.YAML_SYNTAX.error(root.at(),
                "the file holds " + root.form() + " where keys with values belong, such as 'kind: returns'"));
    }

    private Event next() {
        last = events.next();
        return last;
    }

    private YamlNode node(Event event, int depth) {
        plain(event);
        if (depth > DEEPEST) {
            throw new Refused(SourceRules.YAML_LIMITS.error(at(event),
                    "lists and groups stand more than " + DEEPEST + " deep in each other; make the file flatter"));
        }
        if (++nodes > MOST_NODES) {
            throw new Refused(SourceRules.YAML_LIMITS.error(at(event),
                    "the file has more than " + MOST_NODES + " values; split it"));
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        return event instanceof SequenceStartEvent ? sequence(event, depth) : mapping(event, depth);
    }

    private YamlNode.Scalar scalar(ScalarEvent event) {
        String text = Normalizer.normalize(event.getValue(), Normalizer.Form.NFC);
        boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN;
        char style = plain ? ' ' : event.getScalarStyle().getChar();
        return new YamlNode.Scalar(text, !plain, at(event), new TextPlaces(file, event.getStartMark().getIndex(),
                event.getEndMark().getIndex(), style, text));
    }

    private YamlNode.Sequence sequence(Event start, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = next(); !event.is(Event.ID.SequenceEnd); event = next()) {
            items.add(node(event, depth + 1));
        }
        return new YamlNode.Sequence(items, at(start));
    }

    private YamlNode.Mapping mapping(Event start, int depth) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Map<String, Location> seen = new HashMap<>();
        List<YamlNode.Scalar> again = new ArrayList<>();
        for (Event event = next(); !event.is(Event.ID.MappingEnd); event = next()) {
            YamlNode.Scalar key = key(event);
            YamlNode value = node(next(), depth + 1);
            if (seen.putIfAbsent(key.text(), key.at()) == null) {
                entries.add(new YamlNode.Entry(key, value));
            } else {
                again.add(key);
            }
        }
        twice(again, seen);
        return new YamlNode.Mapping(entries, at(start));
    }

    /** Several keys that stand twice in one group are one finding: most likely the '-' of a new item is missing. */
    private void twice(List<YamlNode.Scalar> again, Map<String, Location> seen) {
        if (!again.isEmpty()) {
            YamlNode.Scalar key = again.get(0);
            String others = again.size() == 1
                    ? ""
                    : ", and so for the " + (again.size() - 1) + " more below, or put a '-' where a new item begins";
            findings.add(SourceRules.KEYS_UNIQUE.error(key.at(), "'" + key.text() + "' stands here a second time "
                    + "(first in line " + seen.get(key.text()).line() + "); keep one of the two" + others));
        }
    }

    private YamlNode.Scalar key(Event event) {
        plain(event);
        if (!(event instanceof ScalarEvent scalar)) {
            throw notAKey(event);
        }
        if (scalar.getValue().equals("<<")) {
            throw refuse(event, "merge keys ('<<') are not used here; write the values out");
        }
        nodes++;
        return KeyFence.visible(scalar(scalar), findings);
    }

    private Refused notAKey(Event event) {
        int index = event.getStartMark().getIndex();
        boolean quote = index > 0 && file.points()[index] == '{' && file.points()[index - 1] == '{';
        return quote
                ? new Refused(SourceRules.YAML_PLAIN.error(
                        file.at(index - 1), "a text that begins with '{{' must stand in "
                        + "quotes, or else it reads as a group"))
                : refuse(event, "a list or a group stands where a key belongs; if this is a text that begins with "
                        + "'{' or '[', put it in quotes");
    }

    /** Anchors, aliases and tags: none of them is needed to write a policy, each has been a way to attack a reader. */
    private void plain(Event event) {
        if (event instanceof AliasEvent) {
            throw refuse(event, "an alias ('*name') is not used here; write the value out, or quote a text that "
                    + "begins with '*'");
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            throw refuse(event, "an anchor ('&name') is not used here; delete it, or quote a text that begins with "
                    + "'&'");
        }
        boolean tagged = event instanceof ScalarEvent scalar && scalar.getTag() != null
                || event instanceof SequenceStartEvent list && list.getTag() != null
                || event instanceof MappingStartEvent group && group.getTag() != null;
        if (tagged) {
            throw refuse(event, "a tag ('!name') is not used here; delete it, or quote a text that begins with '!'");
        }
    }

    private Location at(Event event) {
        return file.at(event.getStartMark().getIndex());
    }

    private Refused refuse(Event event, String message) {
        return new Refused(SourceRules.YAML_PLAIN.error(at(event), message));
    }

    /** Ends the reading of one file from any depth; it never leaves this class. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Finding finding;

        Refused(Finding finding) {
            super(null, null, false, false);
            this.finding = finding;
        }
    }
}
