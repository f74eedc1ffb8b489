package io.github.boldprint.source;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** What the YAML parser complains of, in the words of somebody who writes policies. */
final class SyntaxMessage {

    private static final Pattern NO_SPACE_AFTER_COLON = Pattern.compile("\\s*(- )?[\\w-]+:\\S.*");
    private static final Pattern NO_SPACE_AFTER_DASH = Pattern.compile("\\s*-[^\\s-].*");
    private static final Pattern HARD_SPACE_FIRST = Pattern.compile("\\s*[\\u00A0\\u2007\\u202F\\u3000].*");
    private static final Pattern TYPOGRAPHIC_QUOTE = Pattern.compile(".*: +[“”„‘’‚«»].*");

    private static final String COLON_NEEDS_SPACE = "the ':' after a key needs a space behind it; write 'key: value'";
    private static final String DASH_NEEDS_SPACE = "the '-' of an item needs a space behind it; write '- id: …'";

    private final FileText file;

    SyntaxMessage(FileText file) {
        this.file = file;
    }

    /**
     * A fault at its place.
     *
     * @param last what the parser read before it; null where it read nothing
     */
    Finding of(MarkedYAMLException fault, Event last) {
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
        return quote(at, last)
                .or(() -> space(at))
                .orElseGet(() -> other(problem, context, at, at(fault.getContextMark()), last));
    }

    /** Where a quoted text ends in the line of the fault, it most likely ends in the wrong place. */
    private Optional<Finding> quote(Location at, Event last) {
        if (!(last instanceof ScalarEvent text) || text.getScalarStyle() == ScalarStyle.PLAIN) {
            return Optional.empty();
        }
        Location start = at(text.getStartMark());
        Location end = at(text.getEndMark());
        if (end.line() != at.line() || end.column() > at.column()) {
            return Optional.empty();
        }
        return Optional.of(start.line() < end.line()
                ? error(start, "a quote opens here and closes only in line " + end.line()
                        + "; close it where its text ends")
                : error(at, "the quote that opened in column " + start.column()
                        + " closed before this; write a quote that "
                        + "belongs to the text twice, or put the whole text in the other kind of quotes"));
    }

    private Optional<Finding> space(Location at) {
        String line = file.line(at.line());
        if (line.startsWith("\t")) {
            return Optional.of(error(at, "a tab stands where only spaces may; indent with spaces"));
        }
        return HARD_SPACE_FIRST.matcher(line).matches()
                ? Optional.of(error(at,
                        "a space that does not break stands before this line; delete it and indent with plain spaces"))
                : Optional.empty();
    }

    private Finding other(String problem, String context, Location at, Location from, Event last) {
        if (problem.contains("TAB")) {
            return error(at, "a tab stands where only spaces may; indent with spaces");
        }
        if (context.contains("scanning an alias") || context.contains("scanning an anchor")) {
            return error(from, "a text that begins with '*' or '&' must stand in quotes");
        }
        if (problem.contains("mapping values are not allowed")) {
            return colon(at);
        }
        if (problem.contains("could not find expected ':'")) {
            return error(from, noColon(file.line(from.line())));
        }
        if (problem.contains("expected <block end>")) {
            return error(at, NO_SPACE_AFTER_DASH.matcher(file.line(at.line())).matches()
                    ? DASH_NEEDS_SPACE
                    : "this line is indented differently from the lines that it belongs to; align them");
        }
        if (problem.contains("cannot start any token")) {
            return error(at, "a text that begins with '" + Character.toString(file.point(at))
                    + "' must stand in quotes");
        }
        if (context.contains("flow mapping") || context.contains("flow sequence")) {
            return bracket(from);
        }
        if (context.contains("flow node")) {
            return last instanceof CollectionStartEvent ? bracket(at(last.getStartMark()))
                    : error(from, "a '[' or '{' above this is not closed properly; close it, or put a text that begins "
                            + "with it in quotes");
        }
        return error(at, "this is not YAML: " + problem.replace('\n', ' '));
    }

    private Finding bracket(Location opened) {
        boolean list = file.point(opened) == '[';
        return error(opened, "a '" + (list ? '[' : '{') + "' opens here and is not closed properly; close it with '"
                + (list ? ']' : '}') + "', or put a text that begins with it in quotes");
    }

    private Finding colon(Location at) {
        String line = file.line(at.line());
        String before = line.substring(0, line.offsetByCodePoints(0, at.column() - 1));
        if (!before.contains(": ")) {
            boolean aboveIsNoKey = NO_SPACE_AFTER_COLON.matcher(file.line(at.line() - 1)).matches();
            return aboveIsNoKey ? error(start(at.line() - 1), COLON_NEEDS_SPACE)
                    : error(start(at.line()),
                            "this line is indented more than the one above, so it reads as part of that "
                            + "one's text; align them");
        }
        return error(at, TYPOGRAPHIC_QUOTE.matcher(line).matches()
                ? "a second ':' in one line; typographic quotes do not count here, so put the text in straight ones"
                : "a second ':' in one line; put the text in quotes, or check the indentation");
    }

    /** The place of the first character of a line that is no space. */
    private Location start(int line) {
        String text = file.line(line);
        return new Location(file.path(), line, 1 + text.length() - text.stripLeading().length());
    }

    private static String noColon(String line) {
        if (NO_SPACE_AFTER_DASH.matcher(line).matches()) {
            return DASH_NEEDS_SPACE;
        }
        if (line.stripLeading().startsWith("//")) {
            return "a comment begins with '#', not with '//'";
        }
        return NO_SPACE_AFTER_COLON.matcher(line).matches()
                ? COLON_NEEDS_SPACE
                : "this line has no ':' after its key; write 'key: value', or indent it if it continues the text above";
    }

    private static Finding error(Location at, String message) {
        return SourceRules.YAML_SYNTAX.error(at, message);
    }

    private Location at(Mark mark) {
        return mark == null ? Location.of(file.path()) : file.at(mark.getIndex());
    }
}
