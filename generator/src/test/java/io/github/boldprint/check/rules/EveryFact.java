package io.github.boldprint.check.rules;

import io.github.boldprint.value.FieldType;
import io.github.boldprint.vocabulary.Field;
import io.github.boldprint.vocabulary.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** States every fact of a kind, by the example of its field; every list of groups has one item. */
final class EveryFact {

    private static final String ITEM = "one";

    private EveryFact() {}

    static Map<String, Object> of(Kind kind) {
        return group(kind.fields());
    }

    /** A path of the vocabulary, with the ids that items have here. */
    static String inItems(String path, Kind kind) {
        List<String> names = new ArrayList<>();
        String declared = "";
        for (String name : path.split("\\.")) {
            declared = declared.isEmpty() ? name : declared + "." + name;
            names.add(name);
            if (!declared.equals(path) && kind.field(declared).filter(Field::isListOfGroups).isPresent()) {
                names.add(ITEM);
            }
        }
        return names.stream().collect(Collectors.joining("."));
    }

    private static Map<String, Object> group(List<Field> fields) {
        Map<String, Object> group = new LinkedHashMap<>();
        fields.forEach(field -> group.put(field.name(), value(field)));
        return group;
    }

    private static Object value(Field field) {
        if (field.type() == FieldType.LIST) {
            return field.isListOfGroups() ? List.of(item(field)) : List.of(field.example());
        }
        return field.fields().isEmpty() ? field.example() : group(field.fields());
    }

    private static Map<String, Object> item(Field list) {
        Map<String, Object> item = group(list.fields());
        item.put("id", ITEM);
        return item;
    }
}
