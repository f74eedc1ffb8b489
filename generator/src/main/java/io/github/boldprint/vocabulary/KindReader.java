package io.github.boldprint.vocabulary;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.source.KeyReader;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one kind file. */
final class KindReader {

    private static final String BUSINESS = "business";

    private final SourceFile file;
    private final List<Finding> findings;

    KindReader(SourceFile file, List<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    Optional<Kind> read() {
        KeyReader keys = keys(file.root(), "a kind").allow(List.of("kind", "format", "fields", "topics", "questions",
                "recipes"));
        String stem = file.path().substring(file.path().lastIndexOf('/') + 1).replaceAll("\\.yaml$", "");
        Optional<String> id = name(keys, stem);
        keys.scalar("format").ifPresentOrElse(this::format, () -> missing(file.root().at(), "format: 1"));
        List<Field> fields = keys.mapping("fields")
                .map(group -> new FieldReader(findings).fields(group, ""))
                .orElseGet(List::of);
        if (file.root().get("fields").isEmpty()) {
            missing(file.root().at(), "fields");
        }
        List<Topic> topics = keys.mapping("topics").map(this::topics).orElseGet(List::of);
        List<Question> questions = keys.list("questions").stream().flatMap(node -> question(node).stream()).toList();
        List<Recipe> recipes = keys.mapping("recipes")
                .map(group -> new RecipeReader(fields, topics, findings).read(group)).orElseGet(List::of);
        return id.map(name -> checked(new Kind(name, fields, topics, questions, recipes, file.root().at())));
    }

    private Optional<String> name(KeyReader keys, String stem) {
        Optional<YamlNode.Scalar> kind = keys.scalar("kind");
        if (kind.isEmpty()) {
            if (file.root().get("kind").isEmpty()) {
                missing(file.root().at(), "kind: " + stem);
            }
            return Optional.empty();
        }
        String name = kind.get().text();
        Optional<String> fault = name.equals(BUSINESS) ? Optional.empty() : KindName.fault(name);
        if (fault.isPresent()) {
            error(kind.get().at(), "'" + name + "' cannot be a kind's name: it " + fault.get());
            return Optional.empty();
        }
        if (!name.equals(stem)) {
            error(kind.get().at(),
                    "the kind '" + name + "' stands in a file named '" + stem + ".yaml'; give both one name");
        }
        return Optional.of(name);
    }

    private void format(YamlNode.Scalar format) {
        if (!format.text().equals("1")) {
            error(format.at(), "this version of Boldprint reads format 1, not '" + format.text() + "'");
        }
    }

    private List<Topic> topics(YamlNode.Mapping group) {
        List<Topic> topics = new ArrayList<>();
        for (YamlNode.Entry entry : group.entries()) {
            if (KebabName.matches(entry.name()) && entry.value() instanceof YamlNode.Mapping topic) {
                Optional<YamlNode.Scalar> means = keys(topic, "a topic").allow(List.of("means")).scalar("means");
                topics.add(new Topic(entry.name(), means.map(YamlNode.Scalar::text).orElse(""), entry.at()));
            } else {
                error(entry.at(), "a topic is a kebab-case name with a group 'means: …'");
            }
        }
        return topics;
    }

    private Optional<Question> question(YamlNode node) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            error(node.at(), "a question is a group of id, needs, to and clause");
            return Optional.empty();
        }
        KeyReader keys = keys(mapping, "a question").allow(List.of("id", "needs", "to", "clause"));
        Optional<String> id = keys.scalar("id").map(YamlNode.Scalar::text);
        Optional<String> to = keys.scalar("to").map(YamlNode.Scalar::text);
        if (id.isEmpty() || to.isEmpty() || !KebabName.matches(id.get())) {
            error(mapping.at(), "a question needs a kebab-case 'id' and the fact 'to' which its answer leads");
            return Optional.empty();
        }
        List<String> needs = keys.scalars("needs").stream().map(YamlNode.Scalar::text).toList();
        Optional<String> clause = keys.scalar("clause").map(YamlNode.Scalar::text);
        return Optional.of(new Question(id.get(), needs, to.get(), clause, mapping.at()));
    }

    /** Every path that the kind mentions must be one of its own. */
    private Kind checked(Kind kind) {
        for (Question question : kind.questions()) {
            question.needs().forEach(path -> known(kind, path, question.at()));
            known(kind, question.to(), question.at());
            question.clause().ifPresent(topic -> knownTopic(kind, topic, question.at()));
        }
        kind.forEachField(field ->
                field.required().dependsOn().ifPresent(path -> known(kind, path, field.at())));
        return kind;
    }

    private void known(Kind kind, String path, Location at) {
        if (kind.field(path).isEmpty()) {
            error(at, "'" + path + "' is not a field of this kind" + Nearest.hint(path, kind.paths()));
        }
    }

    private void knownTopic(Kind kind, String id, Location at) {
        List<String> ids = kind.topics().stream().map(Topic::id).toList();
        if (!ids.contains(id)) {
            error(at, "'" + id + "' is not a topic of this kind" + Nearest.hint(id, ids));
        }
    }

    private void missing(Location at, String what) {
        error(at, "a kind file needs '" + what + "'");
    }

    private void error(Location at, String message) {
        findings.add(VocabularyRules.KIND_VALID.error(at, message));
    }

    private KeyReader keys(YamlNode.Mapping mapping, String what) {
        return new KeyReader(mapping, what, VocabularyRules.KIND_VALID, findings);
    }
}
