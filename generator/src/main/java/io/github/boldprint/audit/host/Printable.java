package io.github.boldprint.audit.host;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Severity;

/** Findings that quote other people's pages: nothing in them may steer a terminal, or turn the order of signs. */
final class Printable {

    private Printable() {}

    static Finding of(Finding finding) {
        Location at = new Location(clean(finding.at().file()), finding.at().line(), finding.at().column());
        String message = clean(finding.message());
        return finding.severity() == Severity.ERROR
                ? finding.rule().error(at, message)
                : finding.rule().warning(at, message);
    }

    private static String clean(String words) {
        StringBuilder out = new StringBuilder(words.length());
        words.codePoints().forEach(sign -> {
            switch (Character.getType(sign)) {
                case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR ->
                        out.append('\ufffd');
                default -> out.appendCodePoint(sign);
            }
        });
        return out.toString();
    }
}
