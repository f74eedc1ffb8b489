package io.github.boldprint.language;

import com.ibm.icu.util.ULocale;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One message file: nested groups of texts, read as dotted keys with patterns.
 *
 * <p>Its name says its language: {@code messages/de-AT.yaml}. A second part of one language may be named
 * {@code messages/de-AT.shop.yaml}.
 */
record MessageFile(SourceFile file) {

    /** The file name up to its first full stop. */
    String stem() {
        return stem(file.path());
    }

    /** The language's BCP 47 tag in its canonical case; {@code und} where the name is none. */
    String tag() {
        return tag(file.path());
    }

    /** The language of the file at this path, readable or not. */
    static String tag(String path) {
        return ULocale.forLanguageTag(stem(path)).toLanguageTag();
    }

    Location at() {
        return Location.of(file.path());
    }

    /**
     * Adds the messages to those of the same language.
     *
     * @param refused where the keys of faulty messages go, which are left out
     * @param findings where faults go
     */
    void addTo(Map<String, Message> messages, Set<String> refused, List<Finding> findings) {
        add("", file.root(), messages, refused, findings);
    }

    private static void add(String prefix, YamlNode.Mapping group, Map<String, Message> messages, Set<String> refused,
            List<Finding> findings) {
        for (YamlNode.Entry entry : group.entries()) {
            String key = prefix + entry.name();
            if (entry.value() instanceof YamlNode.Mapping inner) {
                add(key + ".", inner, messages, refused, findings);
            } else if (entry.value() instanceof YamlNode.Scalar text && !text.text().isBlank()) {
                add(key, text, entry, messages, refused, findings);
            } else {
                refused.add(key);
                findings.add(LanguageReader.MESSAGES_VALID.error(entry.at(), "message '" + key
                        + "' wants a text, not " + (entry.value() instanceof YamlNode.Scalar ? "nothing"
                        : entry.value().form()) + "; write the words, or take the key away"));
            }
        }
    }

    private static void add(String key, YamlNode.Scalar text, YamlNode.Entry entry, Map<String, Message> messages,
            Set<String> refused, List<Finding> findings) {
        try {
            if (messages.putIfAbsent(key, Message.compile(text.text())) != null) {
                findings.add(LanguageReader.MESSAGES_VALID.error(
                        entry.at(), "message '" + key + "' is written twice for this language; keep one"));
            }
        } catch (BrokenPattern e) {
            refused.add(key);
            findings.add(LanguageReader.MESSAGES_VALID.error(
                    text.at(e.offset()), "message '" + key + "' cannot be read: " + e.getMessage()));
        }
    }

    private static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    }
}
