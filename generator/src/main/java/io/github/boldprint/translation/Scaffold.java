package io.github.boldprint.translation;

import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.source.YamlNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The files of a language with a place for each text that is not translated yet. Source texts stand there as comments
 * only, so that nobody can take them for a translation.
 *
 * @param files the text of each file that is new or gets more lines, by path
 * @param refused what could not be written, in words
 */
public record Scaffold(SortedMap<String, String> files, List<String> refused) {

    private static final String SITE = "site.yaml";

    /**
     * The files of one language. Above a base these are places for what the folder says itself; what it inherits is
     * translated in the base.
     *
     * @param read the text of a file that is there, by its path
     */
    public static Scaffold of(Authored authored, SourceTree sources, String language, Function<String, String> read) {
        PolicySet policies = authored.policies();
        Map<String, Map<String, Text>> byFile = new LinkedHashMap<>();
        Texts.of(authored).stream().filter(text -> isOwn(text, sources)).forEach(
                text -> byFile.computeIfAbsent(text.path(), none -> new LinkedHashMap<>()).put(text.place(), text));
        SortedMap<String, String> files = new TreeMap<>();
        List<String> refused = new ArrayList<>();
        byFile.forEach((source, texts) -> {
            String path = texts.values().iterator().next().path(language);
            Todo.Group todo = Todo.of(sources.file(source).orElseThrow().root(), texts);
            Optional<SourceFile> file = own(path, read);
            if (sources.broken().contains(path)) {
                refused.add(path + " could not be read, so nothing was added; mend what 'boldprint check' finds there");
            } else if (file.isEmpty()) {
                files.put(path, fresh(source, language, todo, policies.business().source()));
            } else {
                String before = read.apply(path);
                Growth.Grown grown = Growth.grow(file.get(), before, todo, policies.business().source());
                grown.refused().forEach(at -> refused.add(
                        at + " is written in a form to which no lines can be added; add there what is missing"));
                if (!grown.text().equals(before)) {
                    files.put(path, grown.text());
                }
            }
        });
        speak(policies, sources, language, read, files, refused);
        return new Scaffold(files, refused);
    }

    private static boolean isOwn(Text text, SourceTree sources) {
        String file = text.original().at().file();
        return sources.bases().stream().noneMatch(base -> file.startsWith(base + "/"));
    }

    /** A file as this folder has it, without what it inherits. */
    private static Optional<SourceFile> own(String path, Function<String, String> read) {
        String text = read.apply(path);
        return text.isEmpty()
                ? Optional.empty()
                : SourceReader.parse(path, text.getBytes(StandardCharsets.UTF_8)).value();
    }

    private static String fresh(String source, String language, Todo.Group todo, String first) {
        return "# " + source + " in language '" + language
                + "': write each text behind its key; the comment above it is the source.\n"
                + String.join("\n", Todo.lines(todo, "", first)) + "\n";
    }

    /** A language that the site does not speak yet is added to its list. */
    private static void speak(PolicySet policies, SourceTree sources, String language, Function<String, String> read,
            Map<String, String> files, List<String> refused) {
        if (policies.business().languages().contains(language)
                && sources.file(SITE).flatMap(site -> site.root().get("languages")).filter(list -> says(list, language))
                .isPresent()) {
            return;
        }
        Optional<SourceFile> own = own(SITE, read);
        String where = own.filter(site -> site.root().get("languages").isEmpty()).flatMap(
                none -> sources.bases().stream().findFirst()).map(base -> base + "/" + SITE).orElse(SITE);
        own.flatMap(site -> LanguageList.with(site, read.apply(SITE), language))
                .ifPresentOrElse(text -> files.put(SITE, text), () -> refused.add("'" + language
                        + "' could not be added to 'languages' in " + where + "; write it there"));
    }

    private static boolean says(YamlNode list, String language) {
        return list instanceof YamlNode.Sequence given
                && given.items().stream().anyMatch(item -> item.toString().equals(language));
    }
}
