package io.github.boldprint.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import io.github.boldprint.prose.Html;
import io.github.boldprint.site.SitePath;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What templates see of the view model: a record becomes a map of its components, and markup the one type that is
 * printed as it is. Nothing else gets through, so that no method of ours can be called from a template.
 */
final class Model {

    private Model() {}

    static Object of(Object value) {
        if (value instanceof String || value instanceof Boolean || value instanceof Integer) {
            return value;
        } else if (value instanceof Html html) {
            return markup(html);
        } else if (value instanceof SitePath path) {
            return path.value();
        } else if (value instanceof List<?> list) {
            return list.stream().map(Model::of).toList();
        } else if (value instanceof Map<?, ?> map) {
            return entries(map);
        } else if (value instanceof Record record) {
            return components(record);
        }
        throw new IllegalStateException("templates cannot see a " + value.getClass().getName());
    }

    private static Object markup(Html html) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> entries(Map<?, ?> map) {
        Map<String, Object> seen = new LinkedHashMap<>();
        map.forEach((key, value) -> seen.put((String) key, of(value)));
        return seen;
    }

    private static Map<String, Object> components(Record record) {
        Map<String, Object> seen = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                seen.put(component.getName(), of(component.getAccessor().invoke(record)));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("a view model is public: " + record.getClass().getName(), e);
            }
        }
        return seen;
    }
}
