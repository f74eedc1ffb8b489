package io.github.boldprint.language;

import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The grammatical cases in which CLDR knows a language's units; ICU has the data but no call for them. */
final class Cases {

    private static final String DATA = "com/ibm/icu/impl/data/icudata";

    private Cases() {}

    static List<String> of(ULocale locale) {
        UResourceBundle features = UResourceBundle.getBundleInstance(
                        DATA, "grammaticalFeatures", UResourceBundle.class.getClassLoader())
                .get("grammaticalData")
                .get("features");
        return child(features, locale.getLanguage())
                .flatMap(language -> child(language, "nominal"))
                .flatMap(nominal -> child(nominal, "case"))
                .flatMap(cases -> child(cases, "units").or(() -> child(cases, "_")))
                .map(Cases::words)
                .orElse(List.of());
    }

    private static Optional<UResourceBundle> child(UResourceBundle parent, String key) {
        return IntStream.range(0, parent.getSize())
                .mapToObj(parent::get)
                .filter(child -> key.equals(child.getKey()))
                .findFirst();
    }

    private static List<String> words(UResourceBundle list) {
        String[] words = list.getType() == UResourceBundle.STRING
                ? new String[] {list.getString()}
                : list.getStringArray();
        return Arrays.stream(words).filter(word -> !word.isEmpty()).sorted().toList();
    }
}
