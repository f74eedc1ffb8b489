package io.github.boldprint.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML as an editor reads it that still goes by YAML 1.1, the greatest possible distance from what we read. */
public final class EditorEyes {

    private EditorEyes() {}

    /** What an editor would mark, sorted. */
    public static List<String> marks(String yaml, String schema) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema)
                .validate(read(yaml)).stream().map(Object::toString).sorted().toList();
    }

    static JsonNode read(String yaml) {
        LoaderOptions options = new LoaderOptions();
        DumperOptions none = new DumperOptions();
        Object read = new Yaml(new SafeConstructor(options), new Representer(none), none, options, new NoDays()).load(yaml);
        return new ObjectMapper().valueToTree(plain(read));
    }

    /** Editors show a day as it was written, also one that is not in the calendar. */
    private static final class NoDays extends Resolver {
        @Override
        public void addImplicitResolver(Tag tag, Pattern form, String first, int limit) {
            if (!tag.equals(Tag.TIMESTAMP)) {
                super.addImplicitResolver(tag, form, first, limit);
            }
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new TreeMap<>();
            map.forEach((key, inner) -> plain.put(String.valueOf(key), plain(inner)));
            return plain;
        }
        return value instanceof List<?> list
                ? list.stream().map(EditorEyes::plain).collect(Collectors.toList())
                : value;
    }
}
