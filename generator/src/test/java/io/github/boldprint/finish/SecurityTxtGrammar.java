package io.github.boldprint.finish;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grammar of an unsigned {@code security.txt} (RFC 9116, section 4), with what its section 2 asks of each field. */
final class SecurityTxtGrammar {

    private static final Pattern COMMENT = Pattern.compile("#[\\t\\x20-\\x7E\\x{80}-\\x{FFFFF}]*");
    private static final Pattern FIELD = Pattern.compile("([\\x21-\\x39\\x3B-\\x7E]+): ([^ \\t].*)");
    private static final Set<String> ADDRESSES =
            Set.of("Acknowledgments", "Canonical", "Contact", "Encryption", "Hiring", "Policy");
    /** Where a field leads to a place on the web, that place is reached by TLS; a contact may be a letter or a call too. */
    private static final Pattern WEB = Pattern.compile("https://[^/]+.*");
    private static final Pattern CONTACT = Pattern.compile("https://[^/]+.*|mailto:[^@]+@[^@]+|tel:[+][0-9]+");

    private final List<String> faults = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private SecurityTxtGrammar() {}

    static List<String> faults(String text) {
        SecurityTxtGrammar grammar = new SecurityTxtGrammar();
        grammar.require(text.endsWith("\n"), "the last line has no end");
        for (String line : text.split("\n")) {
            grammar.line(line.replaceFirst("[ \\t]*\\r?$", ""));
        }
        grammar.require(grammar.count("Contact") >= 1, "no Contact");
        grammar.require(grammar.count("Expires") == 1, "not exactly one Expires");
        grammar.require(grammar.count("Preferred-Languages") <= 1, "more than one Preferred-Languages");
        return grammar.faults;
    }

    private void line(String line) {
        Matcher field = FIELD.matcher(line);
        if (line.isEmpty() || COMMENT.matcher(line).matches()) {
            return;
        }
        if (!field.matches()) {
            faults.add("neither a field nor a comment: " + line);
            return;
        }
        names.add(field.group(1));
        if (ADDRESSES.contains(field.group(1))) {
            address(field.group(1), field.group(2));
        } else if (field.group(1).equals("Expires")) {
            expires(field.group(2));
        } else if (field.group(1).equals("Preferred-Languages")) {
            languages(field.group(2));
        }
    }

    private void address(String name, String value) {
        try {
            require(URI.create(value).isAbsolute(), "no scheme: " + value);
        } catch (IllegalArgumentException malformed) {
            faults.add("no URI: " + value);
        }
        Pattern form = name.equals("Contact") ? CONTACT : WEB;
        require(form.matcher(value).matches(), name + " does not take " + value);
        require(!name.equals("Canonical") || URI.create(value).getPath().equals("/.well-known/security.txt"),
                "not the well-known place: " + value);
    }

    private void expires(String value) {
        try {
            OffsetDateTime.parse(value);
            require(value.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)"), "not RFC 3339: " + value);
        } catch (DateTimeParseException malformed) {
            faults.add("no day and time: " + value);
        }
    }

    private void languages(String value) {
        for (String tag : value.split("[ \\t]*,[ \\t]*", -1)) {
            try {
                require(!new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty(), "no language: " + tag);
            } catch (IllformedLocaleException malformed) {
                faults.add("no language: " + tag);
            }
        }
    }

    private long count(String name) {
        return names.stream().filter(name::equalsIgnoreCase).count();
    }

    private void require(boolean good, String fault) {
        if (!good) {
            faults.add(fault);
        }
    }
}
