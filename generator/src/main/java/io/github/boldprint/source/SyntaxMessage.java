package io.github.boldprint.source;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What the YAML parser complains of, in the words of somebody who writes policies. */
final class SyntaxMessage {

    private final FileText file;

    SyntaxMessage(FileText file) {
        this.file = file;
    }

    Finding of(MarkedYAMLException fault) {
        String problem = String.valueOf(fault.getProblem());
        String context = String.valueOf(fault.getContext());
        Location at = at(fault.getProblemMark());
        if (problem.contains("escape character")) {
            return error(at, "a backslash in double quotes begins an escape; write \\\\ or use single quotes");
        }
        if (context.contains("quoted scalar")) {
            return error(at(fault.getContextMark()), "a quote opens here and is never closed; close it, or put the "
                    + "whole text in the other kind of quotes");
        }
        if (problem.contains("TAB") || file.line(at.line()).startsWith("\t")) {
            return error(at, "a tab stands where only spaces may; indent with spaces");
        }
        if (context.contains("scanning an alias") || context.contains("scanning an anchor")) {
            return error(at(fault.getContextMark()), "a text that begins with '*' or '&' must stand in quotes");
        }
        if (problem.contains("mapping values are not allowed")) {
            return error(at, "a second ':' in one line; put the text in quotes, or check the indentation");
        }
        if (problem.contains("could not find expected ':'")) {
            return error(at(fault.getContextMark()), "this line has no ':' after its key; write 'key: value', "
                    + "or indent it if it continues the text above");
        }
        if (problem.contains("expected <block end>")) {
            return error(at, "this line is indented differently from the lines that it belongs to; align them");
        }
        if (problem.contains("cannot start any token")) {
            return error(at, "a text that begins with this character must stand in quotes");
        }
        if (context.contains("flow mapping") || context.contains("flow sequence") || context.contains("flow node")) {
            return error(at(fault.getContextMark()), "a '{' or '[' is opened and not closed properly; a text that begins with one must "
                    + "stand in quotes");
        }
        return error(at, "this is not YAML: " + problem.replace('\n', ' '));
    }

    private static Finding error(Location at, String message) {
        return SourceRules.YAML_SYNTAX.error(at, message);
    }

    private Location at(Mark mark) {
        return mark == null ? Location.of(file.path()) : file.at(mark.getIndex());
    }
}
