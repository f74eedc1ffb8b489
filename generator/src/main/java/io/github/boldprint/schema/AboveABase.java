package io.github.boldprint.schema;

import io.github.boldprint.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a file may hold that lies over one of a base: the same keys, none of which must be there but ids. */
final class AboveABase {

    private AboveABase() {}

    /** @param without below which keys something can be left out */
    static Map<String, Object> of(Map<String, Object> schema, List<String> without) {
        Map<String, Object> loose = loose(schema);
        Map<String, Object> properties = new LinkedHashMap<>(asMap(loose.get("properties")));
        Map<String, Object> lists = new LinkedHashMap<>();
        without.forEach(key ->
                lists.put(key, JsonObject.of("type", "array", "items", JsonObject.of("type", "string"))));
        properties.put("without",
                SchemaWriter.described("What is not taken over from the base: keys by their path, items by their id.",
                SchemaWriter.object(List.of(), lists)));
        loose.put("properties", properties);
        return loose;
    }

    private static Map<String, Object> loose(Map<String, Object> schema) {
        Map<String, Object> loose = new LinkedHashMap<>();
        schema.forEach((key, value) -> {
            if (key.equals("required") && value instanceof List<?> keys) {
                if (keys.contains("id")) {
                    loose.put(key, List.of("id"));
                }
            } else if (!key.equals("allOf") || !isConditions(value)) {
                loose.put(key, inside(value));
            }
        });
        return loose;
    }

    private static Object inside(Object value) {
        if (value instanceof Map<?, ?>) {
            return loose(asMap(value));
        }
        if (value instanceof List<?> list) {
            List<Object> all = new ArrayList<>();
            list.forEach(item -> all.add(inside(item)));
            return all;
        }
        return value;
    }

    private static boolean isConditions(Object value) {
        return value instanceof List<?> list
                && list.stream().allMatch(item -> item instanceof Map<?, ?> map && map.containsKey("if"));
    }

    private static Map<String, Object> asMap(Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, of) -> map.put((String) key, of));
        return map;
    }
}
