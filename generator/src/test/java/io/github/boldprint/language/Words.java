package io.github.boldprint.language;

import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.Value;
import io.github.boldprint.value.ValueReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Wordings and values for the tests of this room. */
final class Words {

    private Words() {}

    /** A language with the shipped messages. */
    static Wording in(String tag) {
        return LanguageReader.read(List.of(tag), SourceReader.shipped("messages"), List.of()).value().in(tag);
    }

    /** A language with messages of a business's own, and no others. */
    static Wording in(String tag, String messages) {
        SourceFile file = file("messages/" + tag + ".yaml", messages);
        return LanguageReader.read(List.of(tag), List.of(), List.of(file)).value().in(tag);
    }

    static SourceFile file(String path, String yaml) {
        return SourceReader.parse(path, yaml.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
    }

    static Value value(FieldType type, String raw) {
        return ValueReader.read(raw, type, List.of()).orElseThrow();
    }

    static Value duration(String raw) {
        return value(FieldType.DURATION, raw);
    }

    /** Values of one type, printed, with a bar between. */
    static String print(Wording wording, FieldType type, String... raw) {
        return String.join(" | ", Arrays.stream(raw).map(one -> wording.print(value(type, one))).toList());
    }

    /** Spaces that do not break are shown as {@code _}. */
    static String visible(String printed) {
        return printed.replace('\u00a0', '_');
    }
}
