package io.github.boldprint.pack;

import io.github.boldprint.source.YamlNode;
import io.github.boldprint.pack.Mutation.What;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.ValueReader;
import io.github.boldprint.vocabulary.Field;
import io.github.boldprint.vocabulary.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code break}: paths with the value that they become, or {@code ~}; {@code clause: topic};
 * {@code language: tag}; {@code says: {en: words}}; {@code title: {en: words}}.
 */
final class MutationReader {

    private static final String REMOVED = "~";

    private final PackFindings findings;

    MutationReader(PackFindings findings) {
        this.findings = findings;
    }

    List<Mutation> read(YamlNode.Mapping mapping, Ground ground) {
        List<Mutation> mutations = new ArrayList<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            switch (entry.name()) {
                case "clause" -> clause(entry, ground).ifPresent(mutations::add);
                case "language" -> mutations.add(
                        new Mutation(What.LANGUAGE, entry.value().toString(), List.of(), false));
                case "says" -> words(entry, What.WORDS, mutations);
                case "title" -> words(entry, What.TITLE, mutations);
                default -> fact(entry, ground).ifPresent(mutations::add);
            }
        }
        return mutations;
    }

    private Optional<Mutation> clause(YamlNode.Entry entry, Ground ground) {
        String topic = entry.value().toString();
        boolean known = ground.home().topics().stream().map(Topic::id).anyMatch(topic::equals);
        return known ? Optional.of(new Mutation(What.CLAUSE, topic, List.of(), false))
                : wrong(entry, "'" + topic + "' is not a topic of " + ground.what());
    }

    private void words(YamlNode.Entry entry, What what, List<Mutation> mutations) {
        if (!(entry.value() instanceof YamlNode.Mapping byLanguage)) {
            wrong(entry, "'" + entry.name() + "' takes words by language, such as {en: …}");
            return;
        }
        byLanguage.entries().forEach(words ->
                mutations.add(new Mutation(what, words.name(), List.of(words.value().toString()), false)));
    }

    private Optional<Mutation> fact(YamlNode.Entry entry, Ground ground) {
        Optional<FactRef> ref = ground.find(entry.name());
        if (ref.isEmpty()) {
            return wrong(entry, "'" + entry.name() + "' is not a fact of " + ground.what() + ground.hint(entry.name()));
        }
        boolean gone = entry.value() instanceof YamlNode.Scalar scalar && !scalar.quoted()
                && (scalar.text().equals(REMOVED) || scalar.isAbsent());
        if (gone) {
            return Optional.of(new Mutation(What.FACT, entry.name(), List.of(), false));
        }
        boolean list = entry.value() instanceof YamlNode.Sequence;
        List<YamlNode> nodes = entry.value() instanceof YamlNode.Sequence several
                ? several.items()
                : List.of(entry.value());
        Field field = ref.get().field();
        FieldType type = field.of().orElse(field.type());
        boolean fits = list == (field.type() == FieldType.LIST)
                && (list && nodes.isEmpty() || type.isScalar() && nodes.stream()
                .allMatch(node -> ValueReader.read(node.toString(), type, field.choices()).isPresent()));
        return fits ? Optional.of(
                new Mutation(What.FACT, entry.name(), nodes.stream().map(YamlNode::toString).toList(), list))
                : wrong(entry, "'" + entry.name()
                        + "' cannot become this; write a value of its type, or ~ to remove it");
    }

    private <T> Optional<T> wrong(YamlNode.Entry entry, String message) {
        findings.error(entry.at(), message);
        return Optional.empty();
    }
}
