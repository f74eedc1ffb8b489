package io.github.boldprint.policy;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.Value;
import io.github.boldprint.value.ValueReader;
import java.util.List;
import java.util.Optional;

/** The language that a file's name says: {@code returns.de.yaml} is German, {@code returns.yaml} the first language. */
final class FileLanguage {

    private FileLanguage() {}

    /** The language in the name of a translation of {@code stem}; empty for any other file. */
    static Optional<String> of(String path, String stem) {
        String start = stem + ".";
        String end = ".yaml";
        return path.startsWith(start) && path.endsWith(end) && path.length() > start.length() + end.length() - 1
                ? Optional.of(path.substring(start.length(), path.length() - end.length()))
                : Optional.empty();
    }

    /** Whether a translation is in a language that the site speaks and that is not its first; else a finding. */
    static boolean check(
            SourceFile file, String language, List<String> languages, String source, List<Finding> findings) {
        Optional<String> fault = fault(language, languages, source);
        // one language that the site does not know is one finding, in however many files it stands
        fault.filter(why -> findings.stream().noneMatch(finding -> finding.message().equals(why)))
                .ifPresent(why -> findings.add(PolicyRules.TRANSLATION_SOURCE.error(Location.of(file.path()), why)));
        return fault.isEmpty();
    }

    private static Optional<String> fault(String language, List<String> languages, String source) {
        Optional<String> tag = ValueReader.read(language, FieldType.LANGUAGE, List.of()).map(Value::code);
        if (tag.isEmpty() || !tag.get().equals(language)) {
            return Optional.of("'" + language + "' in the file's name is not a language tag such as 'de' or 'pt-BR'"
                    + Nearest.hint(language, languages));
        }
        if (language.equals(languages.get(0))) {
            return Optional.of("'" + language + "' is the first language of the site; its texts stand in " + source);
        }
        return languages.contains(language) ? Optional.empty()
                : Optional.of("'" + language + "' is not among the languages of site.yaml ("
                        + String.join(", ", languages) + "); add it there, or delete all files in it");
    }
}
