package io.github.boldprint.source;

import io.github.boldprint.finding.Finding;
import java.util.List;
import java.util.Locale;

/** Keys hold no character that nobody sees: pasted ones make a known key unknown, and no message could show why. */
final class KeyFence {

    private KeyFence() {}

    /** The key without such characters; the first of them is a finding. */
    static YamlNode.Scalar visible(YamlNode.Scalar key, List<Finding> findings) {
        String text = key.text();
        int hidden = (int) text.chars().takeWhile(c -> !isHidden(c)).count();
        if (hidden == text.length()) {
            return key;
        }
        findings.add(SourceRules.FILE_CHARACTERS.error(key.at(hidden), "a character that readers cannot see "
                + String.format(Locale.ROOT, "(U+%04X)", (int) text.charAt(hidden)) + " stands in this key; type the key anew"));
        StringBuilder seen = new StringBuilder();
        text.chars().filter(c -> !isHidden(c)).forEach(c -> seen.append((char) c));
        return new YamlNode.Scalar(seen.toString(), key.quoted(), key.at(), offset -> key.at());
    }

    private static boolean isHidden(int c) {
        return Character.getType(c) == Character.FORMAT || Character.isSpaceChar(c) && c != ' ';
    }
}
