package io.github.boldprint.report;

import io.github.boldprint.finding.Severity;

/** Colours of a terminal (ECMA-48), or none. */
enum Paint {
    NONE,
    TERMINAL;

    /** The words in the colour of the severity. */
    String severe(Severity severity, String words) {
        return switch (severity) {
            case ERROR -> with("31;1", words);
            case WARNING -> with("33;1", words);
            case INFO -> with("36;1", words);
        };
    }

    /** The words in bold. */
    String bold(String words) {
        return with("1", words);
    }

    /** The words, less loud than others. */
    String faint(String words) {
        return with("2", words);
    }

    private String with(String code, String words) {
        return this == NONE || words.isEmpty() ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
    }
}
