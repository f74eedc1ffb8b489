package io.github.boldprint.vocabulary;

import io.github.boldprint.finding.Location;
import io.github.boldprint.value.FieldType;
import java.util.List;
import java.util.Optional;

/**
 * A fact that a policy can state.
 *
 * @param name camelCase, the field's standard term
 * @param path from the policy's root, with dots: {@code refund.within}; the same for every item of a list
 * @param type what it is
 * @param of for a list of single values, their type; empty for every other field
 * @param required whether it must be filled
 * @param means one sentence for an author
 * @param example a value as an author would write it; empty for groups and for lists of groups
 * @param better which value is better for the customer
 * @param ordered for {@link Better#ORDERED}, the choices from worst to best
 * @param absent what it means that nothing is said: a value of the field as its canonical text, or {@link #NONE}; empty
 *     where only a person can say
 * @param place where it is shown
 * @param schema the structured-data property that it fills, such as {@code MerchantReturnPolicy.merchantReturnDays}
 * @param translate whether its text is said anew in each language
 * @param choices for a choice (or a list of choices), the words to choose from
 * @param fields for a group, an address or a list of groups, what stands inside
 * @param at where the kind file declares it
 */
public record Field(
        String name,
        String path,
        FieldType type,
        Optional<FieldType> of,
        Requirement required,
        String means,
        String example,
        Better better,
        List<String> ordered,
        Optional<String> absent,
        Place place,
        Optional<String> schema,
        boolean translate,
        List<String> choices,
        List<Field> fields,
        Location at) {

    /** The word for silence that means nothing at all: no charge, no time, no item. */
    public static final String NONE = "none";

    public Field {
        ordered = List.copyOf(ordered);
        choices = List.copyOf(choices);
        fields = List.copyOf(fields);
    }

    /** Whether this is a list whose items are groups with an id. */
    public boolean isListOfGroups() {
        return type == FieldType.LIST && of.isEmpty();
    }

    /**
     * Whether it must be filled in one certain place. The vocabulary names a neighbour of the same item without the
     * item's id; here the condition is about the neighbour in that very item.
     *
     * @param group the path of the group that it stands in, with the ids of items; empty at the policy's root
     */
    public Requirement requiredIn(String group) {
        String declared = path.substring(0, path.length() - name.length());
        return required.dependsOn()
                .filter(other -> !declared.isEmpty() && other.startsWith(declared))
                .map(other -> required.about(group + "." + other.substring(declared.length())))
                .orElse(required);
    }

    /** The field inside this one with this name, if there is one. */
    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
