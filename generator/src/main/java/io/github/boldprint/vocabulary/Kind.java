package io.github.boldprint.vocabulary;

import io.github.boldprint.finding.Location;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A kind of policy.
 *
 * @param id kebab-case; also the policy's id and its file's stem
 * @param fields in the order in which pages show them
 * @param topics what a clause of such a policy can be about
 * @param questions in the order in which the policy centre answers them
 * @param recipes usual answers to begin with, in the kind file's order
 */
public record Kind(String id, List<Field> fields, List<Topic> topics, List<Question> questions, List<Recipe> recipes,
        Location at) {

    public Kind {
        fields = List.copyOf(fields);
        topics = List.copyOf(topics);
        questions = List.copyOf(questions);
        recipes = List.copyOf(recipes);
    }

    /** What messages call a policy of this kind: "a returns policy", "an imprint policy". */
    public String policy() {
        return ("aeiou".indexOf(id.charAt(0)) < 0 ? "a " : "an ") + id + " policy";
    }

    /** The field at this path ({@code refund.within}), through groups and through items of lists, if there is one. */
    public Optional<Field> field(String path) {
        List<Field> level = fields;
        Optional<Field> found = Optional.empty();
        for (String name : path.split("\\.", -1)) {
            found = level.stream().filter(field -> field.name().equals(name)).findFirst();
            level = found.map(Field::fields).orElse(List.of());
        }
        return found;
    }

    /** The recipe with this id, if there is one. */
    public Optional<Recipe> recipe(String id) {
        return recipes.stream().filter(recipe -> recipe.id().equals(id)).findFirst();
    }

    /** Every field, each before the fields inside it. */
    public void forEachField(Consumer<Field> visitor) {
        visit(fields, visitor);
    }

    /** The paths of all fields, in the kind file's order. */
    public List<String> paths() {
        List<String> paths = new java.util.ArrayList<>();
        forEachField(field -> paths.add(field.path()));
        return List.copyOf(paths);
    }

    private static void visit(List<Field> fields, Consumer<Field> visitor) {
        for (Field field : fields) {
            visitor.accept(field);
            visit(field.fields(), visitor);
        }
    }
}
