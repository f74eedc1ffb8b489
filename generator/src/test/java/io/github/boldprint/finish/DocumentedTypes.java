package io.github.boldprint.finish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Holds structured data against what is documented of its types, which is data ({@code structured-data.json}): every type
 * and property must be known there, every value of a type that its property takes, and what is required must be there.
 */
final class DocumentedTypes {

    private static final JsonNode TABLE = table();

    /** What a single value looks like. */
    private static final Map<String, String> FORMS = Map.of(
            "text", "(?s).*\\S.*",
            "url", "https://\\S+",
            "country", "[A-Z]{2}",
            "language", "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*",
            "currency", "[A-Z]{3}",
            "unit", "DAY|WEE|MON|ANN|HUR|MIN",
            "date", "\\d{4}-\\d\\d-\\d\\d",
            "time", "\\d\\d:\\d\\d(:\\d\\d)?",
            "zonedTime", "\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)");

    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> seen = new TreeMap<>();
    private final Map<String, List<String>> lacking = new TreeMap<>();

    /** Looks at one document. */
    DocumentedTypes hold(JsonNode document) {
        if (!document.path("@context").asText().equals("https://schema.org")) {
            faults.add("no context: " + document);
        }
        for (JsonNode thing : document.has("@graph") ? document.path("@graph") : List.of(document)) {
            thing(thing);
        }
        return this;
    }

    /** What breaks the documentation, in the order in which it was met. */
    List<String> faults() {
        return faults;
    }

    /** How often each type was met. */
    Map<String, Integer> seen() {
        return seen;
    }

    /** The recommended properties that were missing somewhere, by type. */
    Map<String, List<String>> lacking() {
        return lacking;
    }

    /** Whether the table knows a property of a type. */
    static boolean knows(String type, String property) {
        return properties(type).has(property);
    }

    /** The names of all types in the table. */
    static List<String> types() {
        List<String> names = new ArrayList<>();
        TABLE.path("types").fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** What the table says of a type and of the one that it is a kind of. */
    static JsonNode entry(String type, String part) {
        JsonNode entry = TABLE.path("types").path(type);
        return entry.has("extends") && !entry.has(part) ? entry(entry.path("extends").asText(), part) : entry.path(part);
    }

    private void thing(JsonNode thing) {
        String type = thing.path("@type").asText();
        if (!TABLE.path("types").has(type)) {
            faults.add("the type '" + type + "' is not documented in the table");
            return;
        }
        seen.merge(type, 1, Integer::sum);
        JsonNode required = entry(type, "required");
        if (required.size() > 0 && stream(required).noneMatch(all -> stream(all).allMatch(name -> thing.hasNonNull(name.asText())))) {
            faults.add("a " + type + " needs " + required + ", but has " + names(thing));
        }
        stream(entry(type, "recommended")).map(JsonNode::asText).filter(name -> !thing.has(name)).forEach(name -> {
            List<String> all = lacking.computeIfAbsent(type, none -> new ArrayList<>());
            if (!all.contains(name)) {
                all.add(name);
            }
        });
        thing.fields().forEachRemaining(property -> property(type, property.getKey(), property.getValue()));
    }

    private void property(String type, String name, JsonNode value) {
        if (name.equals("@type") || name.equals("@context")) {
            return;
        }
        if (!knows(type, name)) {
            faults.add("'" + name + "' is no documented property of " + type);
            return;
        }
        JsonNode takes = properties(type).path(name);
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            if (stream(takes).noneMatch(form -> fits(one, form.asText()))) {
                faults.add(type + "." + name + " takes " + takes + ", not " + one);
            }
            if (one.isObject()) {
                thing(one);
            }
        }
    }

    private static boolean fits(JsonNode value, String form) {
        if (form.startsWith("term ")) {
            JsonNode terms = TABLE.path("terms").path(form.substring("term ".length()));
            String prefix = "https://schema.org/";
            return value.asText().startsWith(prefix)
                    && stream(terms).anyMatch(term -> term.asText().equals(value.asText().substring(prefix.length())));
        }
        return switch (form) {
            case "number" -> value.isNumber();
            case "integer" -> value.isInt();
            case "boolean" -> value.isBoolean();
            default -> FORMS.containsKey(form)
                    ? value.isTextual() && value.asText().matches(FORMS.get(form))
                    : value.path("@type").asText().equals(form) || entry(value.path("@type").asText(), "extends").asText().equals(form);
        };
    }

    private static JsonNode properties(String type) {
        return entry(type, "properties");
    }

    private static List<String> names(JsonNode thing) {
        List<String> names = new ArrayList<>();
        thing.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static JsonNode table() {
        try (InputStream in = DocumentedTypes.class.getResourceAsStream("/structured-data.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
