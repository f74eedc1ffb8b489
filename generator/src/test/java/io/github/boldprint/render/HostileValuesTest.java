package io.github.boldprint.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.prose.Html;
import io.github.boldprint.site.Page;
import io.github.boldprint.site.Site;
import io.github.boldprint.site.SitePath;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of the view model, whatever its name, filled with what would break out of a page. */
class HostileValuesTest {

    private static final String HOSTILE = "\"' onload=x><script>&</script></title><!--${1+1}";

    /** A page's type with the name of its template, and whether its lists and flags are filled. */
    record Case(Class<? extends Page> type, String template, boolean filled) {}

    static Stream<Case> cases() {
        return Stream.of(true, false).flatMap(filled -> Stream.of(
                new Case(Page.Centre.class, "", filled),
                new Case(Page.OnePolicy.class, "", filled),
                new Case(Page.Everything.class, "", filled),
                new Case(Page.NotFound.class, "", filled),
                new Case(Page.Fragment.class, "footer-links", filled),
                new Case(Page.Fragment.class, "returns-line", filled),
                new Case(Page.Fragment.class, "delivery-line", filled),
                new Case(Page.Fragment.class, "privacy-link", true),
                new Case(Page.Fragment.class, "header-link", filled),
                new Case(Page.Fragment.class, "contact-box", filled)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areTextWhereverTheyStand(Case given) {
        Page page = (Page) record(given.type(), given);
        Site site = new Site(Optional.empty(), List.of(page), "default");
        String html = SiteRenderer.render(site, new Theme("default", Optional.empty()))
                .value().pages().get(0).html();
        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains("<!--$"), html);
        assertTrue(html.contains("&lt;script&gt;"), html);
        for (Element element : Jsoup.parse(html).getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertFalse(attribute.getKey().startsWith("on"), element.outerHtml());
                if (attribute.getValue().contains("onload")) {
                    assertEquals(HOSTILE, attribute.getValue().substring(attribute.getValue().indexOf('"'))
                            .substring(0, HOSTILE.length()));
                }
            }
        }
    }

    private static Record record(Class<?> type, Case given) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(components[i].getName(), components[i].getGenericType(), given);
        }
        try {
            return (Record) type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object value(String name, Type type, Case given) {
        if (name.equals("template")) {
            return given.template();
        } else if (name.equals("id")) {
            return "returns";
        } else if (name.equals("words")) {
            return words(type);
        } else if (type == String.class) {
            return HOSTILE;
        } else if (type == boolean.class) {
            return given.filled();
        } else if (type == Html.class) {
            return Html.text(HOSTILE);
        } else if (type == SitePath.class) {
            return new SitePath("index.html");
        } else if (type instanceof ParameterizedType list) {
            Object entry = value("", list.getActualTypeArguments()[0], given);
            return given.filled() ? List.of(entry, entry, entry) : name.equals("summaryLines") ? List.of() : List.of(entry);
        }
        return record((Class<?>) type, given);
    }

    private static Object words(Type type) {
        if (type == String.class) {
            return HOSTILE;
        }
        Map<String, String> words = new TreeMap<>(SampleSite.PageWords.of("en"));
        words.replaceAll((key, word) -> HOSTILE);
        return words;
    }
}
