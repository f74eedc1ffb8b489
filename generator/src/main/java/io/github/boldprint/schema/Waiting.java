package io.github.boldprint.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** In a translation, a key without a value is a text that waits; it is no mistake, so no editor marks it. */
final class Waiting {

    private static final String TYPE = "type";

    private Waiting() {}

    /** The same schema, in which every text may be nothing, but no id. */
    static Map<String, Object> in(Map<String, Object> schema) {
        Map<String, Object> waiting = new LinkedHashMap<>();
        schema.forEach((key, value) -> waiting.put(key, key.equals("properties") ? properties(map(value))
                : key.equals("items") ? in(map(value)) : key.equals(TYPE) ? type(value) : value));
        return waiting;
    }

    private static Map<String, Object> properties(Map<String, Object> properties) {
        Map<String, Object> waiting = new LinkedHashMap<>();
        properties.forEach((name, schema) -> waiting.put(name, name.equals("id") ? schema : in(map(schema))));
        return waiting;
    }

    private static Object type(Object type) {
        if (type.equals("object") || type.equals("array")) {
            return type;
        }
        List<Object> types = new ArrayList<>(type instanceof List<?> several ? several : List.of(type));
        types.add("null");
        return types;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object schema) {
        return (Map<String, Object>) schema;
    }
}
