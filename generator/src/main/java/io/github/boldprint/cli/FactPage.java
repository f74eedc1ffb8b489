package io.github.boldprint.cli;

import io.github.boldprint.value.FieldType;
import io.github.boldprint.vocabulary.Field;
import io.github.boldprint.vocabulary.Kind;
import io.github.boldprint.vocabulary.Requirement;
import io.github.boldprint.vocabulary.Topic;

/** What the vocabulary says of a kind or a fact, for a person. */
final class FactPage {

    private FactPage() {}

    /** All facts of a kind, one a line, those inside a group below it. */
    static String kind(Kind kind) {
        StringBuilder page = new StringBuilder(kind.id());
        page.append("\n\nFacts (* must be stated, + under a condition):\n");
        kind.forEachField(field -> row(page, field, field.path().split("\\.").length));
        if (!kind.topics().isEmpty()) {
            page.append("\nTopics of clauses:\n");
            for (Topic topic : kind.topics()) {
                page.append("  ").append(topic.id()).append("  ").append(topic.means()).append('\n');
            }
        }
        return page.append(RecipePage.list(kind)).toString();
    }

    /** Everything about one fact. */
    static String fact(Kind kind, Field field) {
        StringBuilder page = new StringBuilder(kind.id()).append('.').append(field.path()).append("\n\n");
        line(page, "Means", field.means());
        line(page, "Type", form(field));
        line(page, "Example", field.example().isEmpty() ? "" : field.name() + ": " + example(field));
        line(page, "Required", required(field));
        line(page, "Better for customers", better(field));
        line(page, "Shown", field.place().word());
        line(page, "Search engines", field.schema().orElse(""));
        if (!field.fields().isEmpty()) {
            page.append("\nInside:\n");
            field.fields().forEach(inner -> row(page, inner, 1));
        }
        return page.toString();
    }

    private static void row(StringBuilder page, Field field, int depth) {
        page.append(mark(field)).append("  ".repeat(depth - 1)).append(field.name()).append("  ").append(type(field));
        page.append(field.means().isEmpty() ? "" : "  " + field.means()).append('\n');
    }

    private static void line(StringBuilder page, String what, String says) {
        if (!says.isEmpty()) {
            page.append(what).append(": ").append(says).append('\n');
        }
    }

    private static String mark(Field field) {
        return field.required().dependsOn().isPresent() ? " + "
                : field.required() instanceof Requirement.Always ? " * " : "   ";
    }

    private static String type(Field field) {
        return field.of().map(of -> "list of " + of.word()).orElse(field.type().word());
    }

    private static String form(Field field) {
        FieldType type = field.of().orElse(field.type());
        String form = type == FieldType.CHOICE ? "one of " + String.join(", ", field.choices()) : type.form();
        return field.of().isPresent() ? "a list; each is " + form
                : field.isListOfGroups() ? "a list of groups, each with an id" : form;
    }

    private static String example(Field field) {
        return field.type() == FieldType.LIST ? "[" + field.example() + "]" : field.example();
    }

    private static String required(Field field) {
        boolean inGroup = field.required() instanceof Requirement.Always && field.path().contains(".");
        return field.required().words() + (inGroup ? ", where its group is there" : "");
    }

    private static String better(Field field) {
        return switch (field.better()) {
            case IDENTITY, JUDGEMENT -> "";
            case ORDERED -> "what stands later in " + String.join(", ", field.ordered());
            default -> field.better().word();
        };
    }
}
