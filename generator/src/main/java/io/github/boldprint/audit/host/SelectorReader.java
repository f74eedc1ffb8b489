package io.github.boldprint.audit.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads selectors, as far as it takes to know what they surely fit, and what they may fit. */
final class SelectorReader {

    private static final int MOST_COMPOUNDS = 12;
    private static final Set<String> LINKS = Set.of("link", "any-link");
    private static final Set<String> OLD_PSEUDO_ELEMENTS = Set.of("before", "after", "first-line", "first-letter");

    private final String text;
    private final List<Compound> compounds = new ArrayList<>();
    private final List<Character> joints = new ArrayList<>();
    private int at;
    private int specificity;
    private boolean sure = true;
    private boolean own;

    private SelectorReader(String text) {
        this.text = text;
    }

    /** One selector without commas; empty where it is for a pseudo-element, or not understood. */
    static Optional<Selector> read(String text) {
        return new SelectorReader(text.strip()).read();
    }

    private Optional<Selector> read() {
        char joint = ' ';
        while (at < text.length()) {
            Optional<Compound> compound = compound();
            if (compound.isEmpty() || compounds.size() == MOST_COMPOUNDS) {
                return Optional.empty();
            }
            compounds.add(compound.get());
            joints.add(joint);
            joint = joint();
        }
        return compounds.isEmpty()
                ? Optional.empty()
                : Optional.of(new Selector(compounds, joints, specificity, sure, own));
    }

    private char joint() {
        char joint = ' ';
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || ">+~".indexOf(text.charAt(at)) >= 0)) {
            joint = Character.isWhitespace(text.charAt(at)) ? joint : text.charAt(at);
            at++;
        }
        own = at >= text.length() && own;
        return joint;
    }

    private Optional<Compound> compound() {
        int start = at;
        String tag = "";
        String id = "";
        List<String> classes = new ArrayList<>();
        List<Compound.Attribute> attributes = new ArrayList<>();
        boolean link = false;
        boolean root = false;
        if (at < text.length() && text.charAt(at) == '*') {
            at++;
        } else {
            tag = name().toLowerCase(Locale.ROOT);
            specificity += tag.isEmpty() ? 0 : 1;
        }
        while (at < text.length() && "#.[:".indexOf(text.charAt(at)) >= 0) {
            char sign = text.charAt(at++);
            specificity += sign == '#' ? 10_000 : 100;
            if (sign == '#') {
                id = name();
            } else if (sign == '.') {
                classes.add(name());
            } else if (sign == '[') {
                Optional<Compound.Attribute> attribute = attribute();
                if (attribute.isEmpty()) {
                    return Optional.empty();
                }
                attributes.add(attribute.get());
            } else {
                String pseudo = name().toLowerCase(Locale.ROOT);
                if (pseudo.isEmpty() || OLD_PSEUDO_ELEMENTS.contains(pseudo)) {
                    return Optional.empty();
                }
                link |= LINKS.contains(pseudo);
                root |= pseudo.equals("root");
                boolean plain = LINKS.contains(pseudo) || pseudo.equals("root");
                skipArguments();
                sure &= plain;
                own |= !plain;
            }
        }
        return at == start
                ? Optional.empty()
                : Optional.of(new Compound(tag, id, List.copyOf(classes), List.copyOf(attributes), link, root));
    }

    private Optional<Compound.Attribute> attribute() {
        int end = text.indexOf(']', at);
        if (end < 0) {
            return Optional.empty();
        }
        String inside = text.substring(at, end).strip();
        at = end + 1;
        int sign = inside.indexOf('=');
        if (sign < 0) {
            return Optional.of(new Compound.Attribute(inside.toLowerCase(Locale.ROOT), "", ""));
        }
        boolean two = sign > 0 && "~|^$*".indexOf(inside.charAt(sign - 1)) >= 0;
        String name = inside.substring(0, two ? sign - 1 : sign).strip().toLowerCase(Locale.ROOT);
        String value = inside.substring(sign + 1).strip().replaceAll("\\s+[iIsS]$", "").replaceAll("^[\"']|[\"']$", "");
        return Optional.of(new Compound.Attribute(name, inside.substring(two ? sign - 1 : sign, sign + 1), value));
    }

    private void skipArguments() {
        if (at >= text.length() || text.charAt(at) != '(') {
            return;
        }
        int depth = 0;
        do {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            at++;
        } while (depth > 0 && at < text.length());
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                at++;
                name.append(text.charAt(at));
            } else if (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c > 0x7f) {
                name.append(c);
            } else {
                break;
            }
            at++;
        }
        return name.toString();
    }
}
