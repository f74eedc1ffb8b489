package io.github.boldprint.check.rules;

import io.github.boldprint.value.FieldType;
import io.github.boldprint.vocabulary.Field;
import io.github.boldprint.vocabulary.Kind;
import io.github.boldprint.vocabulary.Place;
import java.util.ArrayList;
import java.util.List;

/** The messages that the public pages of a kind ask for. */
final class MessageKeys {

    private MessageKeys() {}

    /** In the order of the kind file: the title, then fact by fact, then the questions. */
    static List<String> of(Kind kind) {
        List<String> keys = new ArrayList<>();
        keys.add(kind.id() + ".title");
        kind.fields().forEach(field -> add(kind.id() + ".", field, keys));
        kind.questions().forEach(question -> {
            keys.add(kind.id() + ".questions." + question.id() + ".question");
            keys.add(kind.id() + ".questions." + question.id() + ".answer");
        });
        return keys;
    }

    private static void add(String kind, Field field, List<String> keys) {
        if (field.place() == Place.STAFF || field.type() == FieldType.ID) {
            return;
        }
        String key = kind + field.path();
        if (field.type() != FieldType.GROUP) {
            keys.add(key + ".label");
        }
        if (field.place() == Place.SUMMARY) {
            keys.add(key + ".sentence");
        }
        field.choices().forEach(choice -> keys.add(key + ".values." + choice));
        if (field.type() != FieldType.ADDRESS) {
            field.fields().forEach(member -> add(kind, member, keys));
        }
    }
}
