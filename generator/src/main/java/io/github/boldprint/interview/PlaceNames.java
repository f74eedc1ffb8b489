package io.github.boldprint.interview;

import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.Value;
import io.github.boldprint.value.ValueReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Countries, regions and languages by the names that people give them. */
final class PlaceNames {

    private final List<Tongue> tongues;

    PlaceNames(List<Tongue> tongues) {
        this.tongues = tongues;
    }

    /** The code of what is named so; empty where nothing is, or two things are. */
    Optional<String> code(FieldType type, String text) {
        boolean language = type == FieldType.LANGUAGE;
        String code = language ? text.toLowerCase(Locale.ROOT) : text.toUpperCase(Locale.ROOT);
        String name = text.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").replace(".", "");
        Set<String> codes = names(type).getOrDefault(name, Set.of());
        if (codes.size() == 1) {
            return Optional.of(codes.iterator().next());
        }
        boolean short2 = text.matches(language ? "[A-Za-z]{2,3}" : "[A-Za-z]{2}(-[A-Za-z0-9]{1,3})?");
        return Optional.of(code).filter(known -> codes.isEmpty() && short2)
                .filter(known -> ValueReader.read(known, type, List.of()).isPresent());
    }

    private Map<String, Set<String>> names(FieldType type) {
        Map<String, Set<String>> names = new HashMap<>();
        for (Tongue tongue : tongues) {
            tongue.called(type == FieldType.LANGUAGE ? "languages" : "places")
                    .forEach((code, called) -> called.forEach(name -> add(names, name, code)));
            for (String code : codes(type, tongue)) {
                add(names, printed(type, code, tongue), code);
            }
        }
        return names;
    }

    private static List<String> codes(FieldType type, Tongue tongue) {
        if (type == FieldType.LANGUAGE) {
            List<String> codes = new ArrayList<>(List.of(Locale.getISOLanguages()));
            codes.add("fil");
            return codes;
        }
        List<String> codes = new ArrayList<>(List.of(Locale.getISOCountries()));
        String prefix = "units.regions.";
        tongue.wording().keys(prefix).stream().filter(key -> type == FieldType.REGION)
                .forEach(key -> codes.add(key.substring(prefix.length())));
        return codes;
    }

    private static String printed(FieldType type, String code, Tongue tongue) {
        return tongue.wording().print(type == FieldType.LANGUAGE ? new Value.Language(code) : new Value.Region(code));
    }

    private static void add(Map<String, Set<String>> names, String name, String code) {
        names.computeIfAbsent(name.toLowerCase(Locale.ROOT), none -> new TreeSet<>()).add(code);
    }
}
