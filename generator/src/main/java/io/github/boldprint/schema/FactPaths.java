package io.github.boldprint.schema;

import io.github.boldprint.value.FieldType;
import io.github.boldprint.vocabulary.Field;
import io.github.boldprint.vocabulary.Kind;
import io.github.boldprint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The paths by which rules name facts, in whichever kind they stand: a schema cannot tell of which kind a rule asks and
 * begins its paths there.
 */
final class FactPaths {

    private final Map<String, List<Field>> byPath = new TreeMap<>();

    /**
     * The paths of a vocabulary.
     *
     * @param days the paths of the days at the head of every policy
     */
    FactPaths(Vocabulary vocabulary, List<String> days) {
        Map<String, Kind> kinds = new HashMap<>();
        vocabulary.kinds().forEach(kind -> kinds.put(kind.id(), kind));
        kinds.put(vocabulary.business().id(), vocabulary.business());
        kinds.values().forEach(kind -> kind.forEachField(field -> {
            add(field.path(), field);
            add(kind.id() + "." + field.path(), field);
            if (field.isListOfGroups()) {
                inside(field.fields(), "");
            }
        }));
        days.forEach(day -> byPath.putIfAbsent(day, new ArrayList<>()));
        vocabulary.kinds().forEach(
                kind -> days.forEach(day -> byPath.putIfAbsent(kind.id() + "." + day, new ArrayList<>())));
    }

    /** All of them, sorted. */
    Set<String> all() {
        return byPath.keySet();
    }

    /** Those that name such a field, in every kind that has them. */
    Set<String> of(Predicate<Field> which) {
        return named(fields -> !fields.isEmpty() && fields.stream().allMatch(which));
    }

    /** Those that name such a field in some kind. */
    Set<String> perhaps(Predicate<Field> which) {
        return named(fields -> fields.isEmpty() || fields.stream().anyMatch(which));
    }

    /** Those that always name a single value of this type. */
    Set<String> of(FieldType type) {
        return of(field -> field.type() == type);
    }

    private Set<String> named(Predicate<List<Field>> which) {
        Set<String> paths = new TreeSet<>();
        byPath.forEach((path, fields) -> {
            if (which.test(fields)) {
                paths.add(path);
            }
        });
        return paths;
    }

    private void inside(List<Field> fields, String parent) {
        for (Field field : fields) {
            add(parent + field.name(), field);
            inside(field.fields(), parent + field.name() + ".");
        }
    }

    private void add(String path, Field field) {
        byPath.computeIfAbsent(path, first -> new ArrayList<>()).add(field);
    }
}
