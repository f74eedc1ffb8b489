package io.github.boldprint.site;

import io.github.boldprint.prose.Html;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;

/** Everything that a template can see of a page, one value a line. */
public final class Lines {

    private Lines() {}

    /** The lines of any part of the view model. */
    public static String of(Object value) {
        StringBuilder out = new StringBuilder();
        append(out, "", value);
        return out.toString();
    }

    private static void append(StringBuilder out, String name, Object value) {
        if (value instanceof List<?> list) {
            list.forEach(item -> append(out, name, item));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> append(out, name + "." + key, item));
        } else if (value instanceof Record record && !(value instanceof Html) && !(value instanceof SitePath)) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                append(out, name + "." + component.getName(), component(record, component));
            }
        } else {
            out.append(name).append(": ").append(value).append('\n');
        }
    }

    private static Object component(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
