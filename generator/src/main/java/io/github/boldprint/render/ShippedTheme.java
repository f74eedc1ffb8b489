package io.github.boldprint.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The theme that comes with Boldprint, on which every other one stands; and copies of its files to change. */
public final class ShippedTheme {

    static final String NAME = "default";
    static final String THEMES = "io/github/boldprint/themes/";
    static final String TEMPLATES = THEMES + NAME + "/templates";

    /** The version of what templates see; a theme that was written for another one is refused. */
    public static final int VIEW_MODEL = 1;

    private static final String ROOT = THEMES + NAME + "/";
    private static final Properties CONTENTS = properties();
    private static final int DIGITS = 12;

    private ShippedTheme() {}

    /**
     * The templates and style sheets that can be copied: {@code blocks/header.ftlh}, {@code style.css}; in reading
     * order.
     */
    public static List<String> files() {
        return Stream.concat(templates().stream(), list("assets").stream().filter(name -> name.endsWith(".css")))
                .toList();
    }

    /** What a file is for, in a sentence: its first comment. */
    public static String meaning(String file) {
        String text = text(file);
        boolean template = file.endsWith(".ftlh");
        int from = text.indexOf(template ? "<#--" : "/*") + (template ? 4 : 2);
        String comment = text.substring(from, text.indexOf(template ? "-->" : "*/", from)).strip()
                .replaceAll("\\s+", " ");
        int end = comment.indexOf(". ");
        return end < 0 ? comment : comment.substring(0, end + 1);
    }

    /** Where a copy stands in a theme's folder. */
    public static String place(String file) {
        return (file.endsWith(".ftlh") ? ThemeReader.TEMPLATES : ThemeReader.ASSETS) + file;
    }

    /** The text of a file, headed by a line that says what it was copied from. */
    public static String copy(String file) {
        String mark = mark(file);
        return (file.endsWith(".ftlh") ? "<#-- " + mark + " -->\n" : "/* " + mark + " */\n") + text(file);
    }

    /** What the first line of a copy says. */
    static String mark(String file) {
        return "boldprint: " + file + " " + digest(file);
    }

    /** The first digits of the SHA-256 of a file; no lock, only a way to see that a file has changed. */
    static String digest(String file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text(file).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    static List<String> templates() {
        return list("templates");
    }

    static Map<String, byte[]> assets() {
        Map<String, byte[]> assets = new TreeMap<>();
        list("assets").forEach(name -> assets.put(name, bytes(ThemeReader.ASSETS + name)));
        return assets;
    }

    private static String text(String file) {
        return new String(bytes(place(file)), StandardCharsets.UTF_8);
    }

    private static List<String> list(String key) {
        return List.of(CONTENTS.getProperty(key).trim().split("\\s+"));
    }

    private static Properties properties() {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(new String(bytes("theme.properties"), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static byte[] bytes(String path) {
        try (InputStream in = ShippedTheme.class.getClassLoader().getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new IllegalStateException("the theme lacks a file that it lists: " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the theme's file cannot be read: " + path, e);
        }
    }
}
