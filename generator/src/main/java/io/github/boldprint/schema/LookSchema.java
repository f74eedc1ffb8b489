package io.github.boldprint.schema;

import io.github.boldprint.json.JsonObject;
import io.github.boldprint.look.Corners;
import io.github.boldprint.look.Typeface;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code look/look.yaml} and its translations can say. Whether colours can be read together, only a check knows.
 */
final class LookSchema {

    private static final Map<String, Object> PICTURE =
            JsonObject.of("type", "string", "pattern", "^[a-z0-9]+(-[a-z0-9]+)*\\.(svg|png|webp)$");

    private LookSchema() {}

    static Map<String, Object> of(Map<String, Object> prose, Map<String, Object> text) {
        Map<String, Object> keys = colours();
        keys.put("dark", SchemaWriter.described(
                "The colours by night, where those that are made from the others do not please you.",
                SchemaWriter.object(List.of(), colours())));
        keys.put("type", SchemaWriter.described("The type of the text.", JsonObject.of("enum", Typeface.names())));
        keys.put("headings", SchemaWriter.described("The type of headings.", JsonObject.of("enum", Typeface.names())));
        keys.put("corners", SchemaWriter.described("The corners of boxes.", JsonObject.of("enum", Corners.names())));
        keys.put("logo", SchemaWriter.described("The picture in place of your name: a file of the folder look.",
                JsonObject.of("anyOf", List.of(PICTURE, SchemaWriter.object(List.of("file"), JsonObject.of(
                        "file", SchemaWriter.described("The picture.", PICTURE),
                        "dark", SchemaWriter.described("The same for a dark ground.", PICTURE),
                        "words", SchemaWriter.described("What it says, if not your name.", text)))))));
        keys.put("icon", SchemaWriter.described("The icon of the browser's tab; without it, the logo.", PICTURE));
        keys.put("header", SchemaWriter.described("What stands below your name on every page.", prose));
        keys.put("footer", SchemaWriter.described("What stands at the end of every page.", prose));
        return SchemaWriter.object(List.of(), keys);
    }

    static Map<String, Object> translation(Map<String, Object> prose, Map<String, Object> text) {
        return SchemaWriter.object(List.of(), JsonObject.of(
                "header", SchemaWriter.described("What stands below your name on every page.", prose),
                "footer", SchemaWriter.described("What stands at the end of every page.", prose),
                "logo", SchemaWriter.described("The logo.", SchemaWriter.object(List.of(), JsonObject.of(
                        "words", SchemaWriter.described("What it says.", text))))));
    }

    private static Map<String, Object> colours() {
        Map<String, Object> colours = new LinkedHashMap<>();
        colours.put("accent", colour("Links and marks; other colours are made from it."));
        colours.put("background", colour("The ground of the page."));
        colours.put("panel", colour("The ground of header, footer and boxes."));
        colours.put("text", colour("Text."));
        colours.put("line", colour("Edges that mean something."));
        return colours;
    }

    private static Map<String, Object> colour(String description) {
        return SchemaWriter.described(
                description + " Six hexadecimal digits in quotes, or the name of a colour in CSS.",
                JsonObject.of("type", List.of("string", "integer"), "pattern",
                        "^(#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})|[A-Za-z]+)$", "examples", List.of("#0b5fa5")));
    }
}
