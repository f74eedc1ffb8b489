package io.github.boldprint.look;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.value.Colour;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads colours as style sheets write them: in hexadecimal digits, or by name. */
final class ColourReader {

    private static final Pattern DIGITS = Pattern.compile("#?([0-9a-f]{6}|[0-9a-f]{3})");
    private static final Map<String, Colour> NAMED = named();

    private ColourReader() {}

    /** The colour; empty where it is none, which is then a finding. */
    static Optional<Colour> read(YamlNode.Scalar written, List<Finding> findings) {
        String text = written.text().toLowerCase(Locale.ROOT);
        if (DIGITS.matcher(text).matches()) {
            String digits = text.replace("#", "");
            return Optional.of(Colour.of(digits.length() == 6 ? digits : digits.replaceAll(".", "$0$0")));
        }
        Optional<Colour> colour = Optional.ofNullable(NAMED.get(text));
        if (colour.isEmpty()) {
            String hint = Nearest.hint(text, NAMED.keySet());
            findings.add(LookRules.LOOK_VALID.error(written.at(), "'" + written.text() + "' is not a colour"
                    + (hint.isEmpty() ? "; write six hexadecimal digits in quotes, such as \"#0b5fa5\", or the name "
                    + "of a colour in CSS, such as navy" : hint)));
        }
        return colour;
    }

    private static Map<String, Colour> named() {
        Map<String, Colour> named = new TreeMap<>();
        SourceReader.shippedFile("colours.yaml").root().entries()
                .forEach(entry -> named.put(entry.name(), Colour.of(entry.value().toString())));
        return named;
    }
}
