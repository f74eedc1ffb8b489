package io.github.boldprint.pack;

import io.github.boldprint.source.YamlNode;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads phrases by language. */
final class PhraseReader {

    private final PackFindings findings;

    PhraseReader(PackFindings findings) {
        this.findings = findings;
    }

    /** {@code {en: phrase}} */
    Map<String, Phrase> single(Optional<YamlNode.Mapping> mapping) {
        return byLanguage(mapping, this::phrase);
    }

    /** {@code {en: [phrase, phrase]}} */
    Map<String, List<Phrase>> lists(Optional<YamlNode.Mapping> mapping, String key) {
        return byLanguage(mapping,
                node -> list(node, "'" + key + "' takes a list of phrases for each language", this::phrase));
    }

    /** {@code {en: [[a, b], [c]]}}: (a or b) and c. */
    Map<String, List<List<Phrase>>> groups(Optional<YamlNode.Mapping> mapping) {
        String how = "'mentions' takes groups of phrases for each language, such as {en: [[refund, money back], [14 "
                + "days]]}";
        return byLanguage(mapping, node -> list(node, how, group -> list(group, how, this::phrase)));
    }

    private <T> Map<String, T> byLanguage(Optional<YamlNode.Mapping> mapping, Function<YamlNode, Optional<T>> read) {
        Map<String, T> byLanguage = new TreeMap<>();
        for (YamlNode.Entry entry : mapping.map(YamlNode.Mapping::entries).orElse(List.of())) {
            if (ValueReader.read(entry.name(), FieldType.LANGUAGE, List.of()).isEmpty()) {
                findings.error(entry.at(),
                        "'" + entry.name() + "' is not a language; write phrases by language, such as {en: …}");
            } else {
                read.apply(entry.value()).ifPresent(value -> byLanguage.put(entry.name(), value));
            }
        }
        return byLanguage;
    }

    private <T> Optional<List<T>> list(YamlNode node, String how, Function<YamlNode, Optional<T>> read) {
        if (!(node instanceof YamlNode.Sequence sequence) || sequence.items().isEmpty()) {
            findings.error(node.at(), how);
            return Optional.empty();
        }
        List<T> items = new ArrayList<>();
        sequence.items().forEach(item -> read.apply(item).ifPresent(items::add));
        return items.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(items));
    }

    private Optional<Phrase> phrase(YamlNode node) {
        boolean fits = node instanceof YamlNode.Scalar scalar && scalar.text().length() <= Phrase.LONGEST
                && scalar.text().codePoints().anyMatch(Character::isLetterOrDigit);
        if (!fits) {
            findings.error(node.at(), "a phrase is one line of words with at most " + Phrase.LONGEST + " characters");
        }
        return fits ? Optional.of(new Phrase(node.toString().strip())) : Optional.empty();
    }
}
