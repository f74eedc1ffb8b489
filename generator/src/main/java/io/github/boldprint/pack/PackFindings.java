package io.github.boldprint.pack;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.source.KeyReader;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.Value;
import io.github.boldprint.value.ValueReader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is wrong with pack files, and the small readings that find it. */
final class PackFindings {

    private static final RuleId PACK_VALID = new RuleId("pack-valid");

    private final List<Finding> findings;

    PackFindings(List<Finding> findings) {
        this.findings = findings;
    }

    void error(Location at, String message) {
        findings.add(PACK_VALID.error(at, message));
    }

    KeyReader keys(YamlNode.Mapping mapping, String what, List<String> known) {
        return new KeyReader(mapping, what, PACK_VALID, findings).allow(known);
    }

    /** A key that must be given. */
    Optional<YamlNode.Scalar> needed(YamlNode.Mapping mapping, KeyReader keys, String key, String what) {
        if (mapping.get(key).isEmpty()) {
            error(mapping.at(), what + " needs '" + key + "'");
        }
        return keys.scalar(key);
    }

    Optional<LocalDate> day(Optional<YamlNode.Scalar> scalar) {
        return scalar.flatMap(day -> value(day, FieldType.DATE, List.of(), "a day"))
                .map(day -> ((Value.Day) day).date());
    }

    Optional<Value> value(YamlNode.Scalar scalar, FieldType type, List<String> choices, String what) {
        Optional<Value> value = ValueReader.read(scalar.text(), type, choices);
        if (value.isEmpty()) {
            error(scalar.at(), "'" + scalar.text() + "' is not what " + what + " takes: "
                    + (type == FieldType.CHOICE ? "one of " + String.join(", ", choices) : type.form())
                    + (type == FieldType.CHOICE ? Nearest.hint(scalar.text(), choices) : ""));
        }
        return value;
    }

    /** One of the words that a key takes. */
    Optional<String> word(Optional<YamlNode.Scalar> scalar, String key, Collection<String> known) {
        scalar.filter(given -> !known.contains(given.text())).ifPresent(given -> error(given.at(), "'" + given.text()
                + "' is not a word for '" + key + "'" + Nearest.hintOrAll(given.text(), known)));
        return scalar.map(YamlNode.Scalar::text).filter(known::contains);
    }

    Optional<String> url(Optional<YamlNode.Scalar> scalar) {
        // old official addresses (data.europa.eu) still begin with http
        scalar.filter(url -> !url.text().matches("https?://[!-~]+")).ifPresent(url ->
                error(url.at(), "'" + url.text() + "' is not an address; write a whole one that begins with https://"));
        return scalar.map(YamlNode.Scalar::text);
    }
}
