package io.github.boldprint.render;

import io.github.boldprint.finding.Location;
import java.util.Map;

/**
 * A theme, read.
 *
 * @param shipped the class path folder of the shipped theme's templates, without a slash at either end
 * @param folder the name of the business's own folder, as findings print it; empty where there is none
 * @param templates the business's own templates by file name, with their text
 * @param places how findings name each of those
 * @param assets all files to publish, by their name below {@code assets/}
 */
record ThemeFiles(
        String shipped,
        String folder,
        Map<String, String> templates,
        Map<String, Location> places,
        Map<String, byte[]> assets) {

    static final ThemeFiles NONE = new ThemeFiles("", "", Map.of(), Map.of(), Map.of());

    /** How findings name one of the business's own templates. */
    String place(String template) {
        return places.get(template).file();
    }
}
