package io.github.boldprint.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The messages of one language.
 *
 * @param byKey dotted keys
 * @param numbers how the language counts
 */
record Messages(Map<String, Message> byKey, Numbers numbers) {

    Messages {
        byKey = Map.copyOf(byKey);
    }

    Optional<String> say(String key, Arguments values) {
        Message message = byKey.get(key);
        return message == null ? Optional.empty() : message.fill(values, numbers);
    }

    /** A message with named words in it. */
    Optional<String> say(String key, Map<String, ?> values) {
        return say(key, name -> Optional.ofNullable(values.get(name)));
    }

    Optional<String> say(String key) {
        return say(key, Arguments.NONE);
    }

    List<String> keys(String prefix) {
        return byKey.keySet().stream().filter(key -> key.startsWith(prefix)).sorted().toList();
    }

    List<String> arguments(String key) {
        Message message = byKey.get(key);
        return message == null ? List.of() : message.arguments();
    }
}
