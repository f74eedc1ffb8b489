package io.github.boldprint.render;

import java.util.Map;

/**
 * A theme, read.
 *
 * @param shipped the class path folder of the shipped theme's templates, without a slash at either end
 * @param folder the name of the business's own folder, as findings print it; empty where there is none
 * @param templates the business's own templates by file name, with their text
 * @param assets all files to publish, by their name below {@code assets/}
 */
record ThemeFiles(String shipped, String folder, Map<String, String> templates, Map<String, byte[]> assets) {

    /** How findings name one of the business's own templates. */
    String place(String template) {
        return folder + "/" + ThemeReader.TEMPLATES + template;
    }
}
