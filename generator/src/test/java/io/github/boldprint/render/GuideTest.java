package io.github.boldprint.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide for looks and themes shows, done as it says. */
class GuideTest {

    private static final Path GUIDE = Path.of("..", "themes", "GUIDE.md");
    private static final Pattern FILE = Pattern.compile("<!-- (content|theme): (\\S+) -->\\n```\\w+\\n(.*?)```\\n", Pattern.DOTALL);
    private static final Pattern SHOWN = Pattern.compile("<!-- shows: (\\S+): (.*) -->");
    private static final String LOGO = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>\n";

    @TempDir
    Path folder;

    @Test
    void showsWhatItSays() throws IOException {
        String guide = Files.readString(GUIDE);
        copy(Path.of("..", "content"), folder.resolve("content"));
        // the guide shows a look in two languages
        write("content/site.yaml", Files.readString(folder.resolve("content/site.yaml")).replaceFirst("(?m)^languages: .*$", "languages: [en, de]"));
        write("content/look/logo.svg", LOGO);
        write("theme/theme.properties", "viewModel = " + ShippedTheme.VIEW_MODEL + "\n");
        for (MatchResult file : FILE.matcher(guide).results().toList()) {
            write(file.group(1) + "/" + file.group(2), marked(file.group(3)));
        }
        Path site = folder.resolve("site");
        Request plain = Request.build(folder.resolve("content"), site, LocalDate.of(2026, 11, 22));
        Result result = Boldprint.build(plain.withThemeFolder(folder.resolve("theme")));
        assertEquals(List.of(), result.findings().all());
        List<MatchResult> shown = SHOWN.matcher(guide).results().toList();
        assertTrue(shown.size() >= 4, "the guide shows too little");
        for (MatchResult each : shown) {
            String text = Files.readString(site.resolve(each.group(1)));
            assertTrue(text.contains(each.group(2).replace("\\n", "\n")), () -> each.group(1) + " lacks " + each.group(2));
        }
    }

    @Test
    void namesEveryPropertyOfTheStyleSheet() throws IOException {
        String guide = Files.readString(GUIDE);
        String css = new String(ShippedTheme.assets().get("style.css"), java.nio.charset.StandardCharsets.UTF_8);
        Pattern.compile("(?m)^  (--[a-z]+):").matcher(css).results().map(found -> found.group(1)).distinct()
                .forEach(property -> assertTrue(guide.contains("`" + property + "`"), property));
    }

    /** The first line of a copy has digits that change with the file, so that the guide leaves them out. */
    private static String marked(String text) {
        Optional<String> file = Pattern.compile("boldprint: (\\S+) …").matcher(text).results().map(found -> found.group(1)).findFirst();
        return file.map(name -> text.replaceFirst("boldprint: \\S+ …", ShippedTheme.mark(name))).orElse(text);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).filter(path -> !path.startsWith(from.resolve("target")))
                    .filter(path -> !path.getFileName().toString().matches(".*\\.(hr|ms|fil)\\.yaml")).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
