package io.github.boldprint.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every text that Boldprint can say: what is shipped as data (kinds, packs, messages of all languages, the rule book,
 * what {@code init} writes), the templates, the texts in Java, the guides. Of the Maven plugin the comments too, which
 * its help prints. Not the words of a business: neither the example's nor those of tests.
 */
final class SaidTexts {

    private static final Path ROOT = Path.of("..");
    private static final List<String> DATA = List.of("generator/src/main/resources", "themes/src/main/resources",
            "maven-plugin/src/main");
    private static final String JAVA = "generator/src/main/java";
    /** A rule's id is its source's heading, and says nothing of anybody's policy. */
    private static final Pattern ID = Pattern.compile("(?m)^ *- id: (\\S+)$");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)++");

    private SaidTexts() {}

    /** The files that say something, by the path from the project's folder. */
    static List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        for (String folder : DATA) {
            files.addAll(files(folder));
        }
        files.addAll(files(JAVA));
        try (Stream<Path> guides = Files.list(ROOT)) {
            guides.map(guide -> guide.getFileName().toString()).filter(name -> name.endsWith(".md")).sorted()
                    .forEach(files::add);
        }
        return files;
    }

    private static List<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(Files::isRegularFile).map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .sorted().toList();
        }
    }

    /** The texts of all files. */
    static List<SaidText> read() throws IOException {
        Set<String> ids = ids();
        List<SaidText> texts = new ArrayList<>();
        for (String file : files()) {
            texts.addAll(of(file, Files.readString(ROOT.resolve(file)), ids));
        }
        return texts;
    }

    /** The texts in one file that reads so. */
    static List<SaidText> of(String file, String content, Set<String> ids) {
        return file.startsWith(JAVA) ? JavaLiterals.read(file, content)
                : List.of(SaidText.of(file, without(ids, content), 1));
    }

    private static String without(Set<String> ids, String content) {
        return NAME.matcher(content).replaceAll(name -> ids.contains(name.group()) ? "(id)" : name.group());
    }

    private static Set<String> ids() throws IOException {
        Set<String> ids = new HashSet<>();
        for (String file : files(DATA.get(0))) {
            if (file.contains("/packs/")) {
                ID.matcher(Files.readString(ROOT.resolve(file))).results().forEach(found -> ids.add(found.group(1)));
            }
        }
        return ids;
    }
}
