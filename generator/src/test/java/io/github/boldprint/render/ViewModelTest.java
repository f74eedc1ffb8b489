package io.github.boldprint.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.prose.Html;
import io.github.boldprint.site.Page;
import io.github.boldprint.site.SitePath;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide that documents what templates see, made from the records and their comments. */
class ViewModelTest {

    private static final Path PAGE = Path.of("src", "main", "resources", "io", "github", "boldprint", "guides", "view-model.yaml");
    private static final String INDENT = " ".repeat(6);
    private static final Path SOURCES = Path.of("src", "main", "java");

    @Test
    void isDocumentedAsItIs() throws IOException {
        String page = page();
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page);
        }
        assertEquals(Files.readString(PAGE), page, "what templates see has changed: if something was taken away or renamed, count"
                + " ShippedTheme.VIEW_MODEL up and tell the makers of themes; then write the page anew with -Dgolden=update");
    }

    @Test
    void saysOfEachPartWhatItIs() throws IOException {
        for (Class<?> type : types()) {
            String comment = comment(type);
            assertTrue(!comment.isBlank(), () -> type + " has no comment");
            for (RecordComponent part : type.getRecordComponents()) {
                boolean plain = Set.of("frame", "policy", "policies", "height", "language", "card", "poster", "parts", "label", "says",
                        "title", "anchor", "caption", "lines", "href", "indexed").contains(part.getName());
                assertTrue(plain || !meaning(comment, part.getName()).isEmpty(), () -> "@param " + part.getName() + " of " + type);
            }
        }
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Made from the code by ViewModelTest; with -Dgolden=update it is written anew.
                guide: view-model
                title: What templates see
                description: "The view model, version %d: every part of every page, for makers of themes."
                sections:
                  - id: parts-and-forms
                    title: Parts and their forms
                    text: |
                      A template sees the parts of its page by their names, such as `${frame.title}`. A *text* is escaped when it is
                      printed, *markup* is printed as it is. Nothing is ever missing: a text that is not there is empty, and so is a
                      list. Pages come first, then what they are made of. [The guide for themes](policy:theme) says how to use it.
                """.formatted(ShippedTheme.VIEW_MODEL));
        for (Class<?> type : types()) {
            String comment = comment(type);
            page.append("  - id: ").append(id(type)).append("\n    title: ").append(name(type)).append("\n    text: |\n");
            page.append(INDENT).append(said(comment.split("(?m)^@param")[0])).append("\n\n");
            if (type.getEnclosingClass() == Page.class) {
                page.append(INDENT).append("Template: ").append(template(type)).append(".\n\n");
            }
            page.append(INDENT).append("| part | form | what it is |\n").append(INDENT).append("|---|---|---|\n");
            for (RecordComponent part : type.getRecordComponents()) {
                if (!part.getName().equals("template")) {
                    page.append(INDENT).append("| `").append(part.getName()).append("` | ").append(form(part.getGenericType())).append(" | ")
                            .append(meaning(comment, part.getName())).append(" |\n");
                }
            }
        }
        return page.toString();
    }

    private static String template(Class<?> page) throws IOException {
        String source = source(page);
        String rest = source.substring(source.indexOf("record " + page.getSimpleName() + "("));
        MatchResult own = Pattern.compile("return \"([a-z-]+)\"").matcher(rest.split("(?m)^    /\\*\\*")[0]).results().findFirst()
                .orElse(null);
        return own == null ? "named by `template`" : "`" + own.group(1) + ".ftlh`";
    }

    /** Pages first, then what they are made of, in the order in which it is met. */
    private static Set<Class<?>> types() {
        Set<Class<?>> types = new LinkedHashSet<>(Stream.of(Page.class.getPermittedSubclasses())
                .sorted(Comparator.comparing(Class::getSimpleName)).toList());
        Deque<Class<?>> open = new ArrayDeque<>(types);
        while (!open.isEmpty()) {
            for (RecordComponent part : open.remove().getRecordComponents()) {
                Class<?> inside = inside(part.getGenericType());
                if (inside.isRecord() && inside != Html.class && inside != SitePath.class && types.add(inside)) {
                    open.add(inside);
                }
            }
        }
        return types;
    }

    private static Class<?> inside(Type type) {
        if (type instanceof ParameterizedType generic) {
            return inside(generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1]);
        }
        return (Class<?>) type;
    }

    private static String form(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return "list of " + form(generic.getActualTypeArguments()[0]);
        } else if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            return form(generic.getActualTypeArguments()[1]) + " by its name";
        } else if (type == Html.class) {
            return "markup";
        } else if (type == String.class || type == SitePath.class) {
            return "text";
        } else if (type == boolean.class) {
            return "yes or no";
        } else if (type == int.class || type == Integer.class) {
            return "number";
        }
        return "[" + name((Class<?>) type) + "](policy:view-model#" + id((Class<?>) type) + ")";
    }

    private static String id(Class<?> type) {
        return name(type).replaceAll("(?<=[a-z])(?=[A-Z])", "-").replace('.', '-').toLowerCase(Locale.ROOT);
    }

    private static String name(Class<?> type) {
        boolean nested = type.getEnclosingClass() != null && type.getEnclosingClass() != Page.class;
        return (nested ? type.getEnclosingClass().getSimpleName() + "." : "") + type.getSimpleName();
    }

    private static String source(Class<?> type) throws IOException {
        Class<?> outer = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
        return Files.readString(SOURCES.resolve(outer.getName().replace('.', '/') + ".java"));
    }

    /** The comment before a record, without its stars. */
    private static String comment(Class<?> type) throws IOException {
        String source = source(type);
        String before = source.substring(0, source.indexOf("record " + type.getSimpleName() + "("));
        String comment = before.substring(before.lastIndexOf("/**") + 3, before.lastIndexOf("*/"));
        return comment.replaceAll("(?m)^\\s*\\* ?", "").strip();
    }

    private static String meaning(String comment, String part) {
        return Pattern.compile("(?ms)^@param " + part + " (.*?)(?=^@param|\\z)").matcher(comment).results().findFirst()
                .map(found -> said(found.group(1))).orElse("");
    }

    private static String said(String comment) {
        return comment.strip().replaceAll("\\s+", " ").replaceAll("\\{@code ([^}]*)\\}", "`$1`")
                .replaceAll("\\{@link #?([^}]*)\\}", "`$1`").replace("|", "\\|");
    }
}
