package io.github.boldprint.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ApostropheMode;
import io.github.boldprint.finding.Nearest;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a message pattern may be: ICU's syntax, of bounded depth, with named arguments that are printed as they are or
 * choose a variant.
 */
final class PatternFence {

    private static final int DEEPEST = 20;
    private static final Set<String> PLURALS = Set.of("zero", "one", "two", "few", "many", "other");
    private static final List<String> TYPES = List.of("plural", "select", "selectordinal", "number");
    private static final Pattern PLACE = Pattern.compile("\\[at pattern index (\\d+)\\]");
    private static final Map<String, String> IN_PLAIN_WORDS = Map.of(
            "Missing 'other'", "a plural or select has no 'other' variant; add one, such as: other {…}",
            "Bad argument syntax",
                    "braces hold the name of a fact, with '_' for '.'; write for example {refund_within}",
            "No message fragment", "a variant has no words of its own; put them in braces, such as: other {…}",
            "No style field", "a plural or select has no variants; add them, such as: one {…} other {…}",
            "Bad plural pattern", "a variant of a plural is not closed with '}'",
            "Bad select pattern", "a variant of a select is not closed with '}'",
            "Plural argument 'offset:'", "'offset:' stands before all variants of a plural",
            "Missing value for plural", "'offset:' wants a number, such as offset:1",
            "Quoted literal", "an apostrophe begins a quotation that never ends; write ’ for an apostrophe");

    private PatternFence() {}

    /** The pattern, parsed and checked. */
    static MessagePattern parse(String text) throws BrokenPattern {
        depth(text);
        MessagePattern pattern = new MessagePattern(ApostropheMode.DOUBLE_OPTIONAL);
        try {
            pattern.parse(text);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw inPlainWords(String.valueOf(e.getMessage()), text);
        }
        printedBraces(pattern, text);
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_START) {
                argument(pattern, i);
            }
        }
        return pattern;
    }

    /** ICU parses by recursion, so depth is counted first. */
    private static void depth(String text) throws BrokenPattern {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth > DEEPEST) {
                throw new BrokenPattern(
                        "braces stand in one another more than " + DEEPEST + " deep; make it simpler", i);
            }
        }
    }

    /** ICU prints a brace beside an apostrophe, and a closing one alone: both are slips, and would reach the reader. */
    private static void printedBraces(MessagePattern pattern, String text) throws BrokenPattern {
        BitSet syntax = new BitSet(text.length());
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            syntax.set(part.getIndex(), part.getLimit());
        }
        for (int i = 0; i < text.length(); i++) {
            if ("{}".indexOf(text.charAt(i)) >= 0 && !syntax.get(i)) {
                boolean quoted = text.lastIndexOf('\'', i) >= 0;
                throw new BrokenPattern("this '" + text.charAt(i) + "' would be printed; " + (quoted
                        ? "write ’ for an apostrophe, because ' before a brace takes its meaning away"
                        : "take it away, or put the '{' that belongs to it before it"), i);
            }
        }
    }

    private static void argument(MessagePattern pattern, int start) throws BrokenPattern {
        int at = pattern.getPatternIndex(start);
        MessagePattern.Part name = pattern.getPart(start + 1);
        if (name.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
            throw new BrokenPattern("values have names here, not numbers; write for example {window}", at);
        }
        switch (pattern.getPart(start).getArgType()) {
            case NONE, SELECT -> { }
            case PLURAL, SELECTORDINAL -> plurals(pattern, start);
            case SIMPLE -> simple(pattern, start, pattern.getSubstring(name));
            default -> throw new BrokenPattern("'choice' is not understood here; write a plural or a select", at);
        }
    }

    private static void simple(MessagePattern pattern, int start, String name) throws BrokenPattern {
        String type = pattern.getSubstring(pattern.getPart(start + 2));
        boolean styled = pattern.getPartType(start + 3) == MessagePattern.Part.Type.ARG_STYLE;
        if (!type.equals("number") || styled) {
            String hint = styled && type.equals("number") ? "" : Nearest.hint(type, TYPES);
            throw new BrokenPattern("a value comes already printed, so '" + type + "' cannot be asked for; write {"
                    + name + "} alone" + hint, pattern.getPatternIndex(start));
        }
    }

    private static void plurals(MessagePattern pattern, int start) throws BrokenPattern {
        Set<String> seen = new HashSet<>();
        int limit = pattern.getLimitPartIndex(start);
        for (int i = start; i < limit; i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            } else if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                String form = pattern.getSubstring(part);
                if (!form.startsWith("=") && !PLURALS.contains(form)) {
                    throw new BrokenPattern("'" + form + "' is not a plural form; the forms are zero, one, two, few, "
                            + "many and other", part.getIndex());
                }
                if (!seen.add(form)) {
                    throw new BrokenPattern("'" + form + "' stands twice in one plural; keep one", part.getIndex());
                }
            }
        }
    }

    private static BrokenPattern inPlainWords(String fault, String text) {
        Matcher place = PLACE.matcher(fault);
        int offset = place.find() ? Integer.parseInt(place.group(1)) : 0;
        if (fault.startsWith("Unmatched '{'") || text.indexOf('}', offset) < 0) {
            return new BrokenPattern("a '{' is never closed; add a '}'", Math.max(0, text.lastIndexOf('{')));
        }
        String known = IN_PLAIN_WORDS.entrySet().stream()
                .filter(entry -> fault.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("this is not a message pattern: " + fault.replaceFirst("(?s):? *(\\[at|in \"|\").*", ""));
        return new BrokenPattern(known, offset);
    }
}
