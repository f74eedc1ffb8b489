package io.github.boldprint.json;

import java.util.LinkedHashMap;
import java.util.Map;

/** Maps whose order is the order in which they are written. */
public final class JsonObject {

    private JsonObject() {}

    /** Keys and values in turn. */
    public static Map<String, Object> of(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    /** The object under a key. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> inside(Map<String, Object> object, String key) {
        return (Map<String, Object>) object.get(key);
    }
}
