package io.github.boldprint.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Location;
import io.github.boldprint.source.YamlNode;
import java.util.List;
import java.util.Optional;

/** Texts for tests, as if they stood alone in {@code t.md}, and what becomes of them. */
final class Texts {

    /** Prints a quote as its path in angle brackets, a policy's address as the tests' site has it, others as given. */
    static final Resolver RESOLVER = new Resolver() {
        @Override
        public Optional<String> words(Quote quote) {
            return Optional.of("<" + quote.path() + quote.grammaticalCase().map(name -> " " + name).orElse("") + ">");
        }

        @Override
        public Optional<String> address(Link.Target target) {
            if (target instanceof Link.ToPolicy policy) {
                String anchor = policy.anchor().map(name -> "#" + name).orElse("");
                return Optional.of("../" + policy.kind() + "/index.html" + anchor);
            }
            return target instanceof Link.ToAddress address
                    ? Optional.of(address.url())
                    : Optional.of("https://example.com/" + ((Link.ToFact) target).quote().path());
        }
    };

    private Texts() {}

    /** A text whose first character stands at 1:1. */
    static YamlNode.Scalar scalar(String text) {
        return literalBlock(text, 1, 0);
    }

    /** A text whose first line stands on this line of the file, indented by this many spaces. */
    static YamlNode.Scalar literalBlock(String text, int firstLine, int indent) {
        return new YamlNode.Scalar(text, true, new Location("t.md", firstLine, 1), offset -> {
            String before = text.substring(0, Math.min(offset, text.length()));
            int lineStart = before.lastIndexOf('\n') + 1;
            int line = firstLine + (int) before.chars().filter(character -> character == '\n').count();
            return new Location("t.md", line, indent + before.codePointCount(lineStart, before.length()) + 1);
        });
    }

    static Prose read(String text) {
        var outcome = ProseReader.read(scalar(text));
        assertEquals(Findings.NONE, outcome.findings());
        return outcome.value();
    }

    static String html(String text) {
        return read(text).html(RESOLVER).markup();
    }

    /** Each finding as {@code line:column: message [rule]}. */
    static List<String> findings(String text) {
        return ProseReader.read(scalar(text)).findings().all().stream()
                .map(finding -> finding.at().line() + ":" + finding.at().column() + ": " + finding.message() + " ["
                        + finding.rule() + "]")
                .toList();
    }

    /** Each finding as {@code line:column rule}. */
    static List<String> faults(String text) {
        return ProseReader.read(scalar(text)).findings().all().stream()
                .map(finding -> finding.at().line() + ":" + finding.at().column() + " " + finding.rule())
                .toList();
    }
}
