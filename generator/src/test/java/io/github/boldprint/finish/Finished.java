package io.github.boldprint.finish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.boldprint.render.RenderedPage;
import io.github.boldprint.render.RenderedPages;
import io.github.boldprint.site.Example;
import io.github.boldprint.site.Lines;
import io.github.boldprint.site.Page;
import io.github.boldprint.site.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A site finished from pages that print, in no lay-out, everything that a template can see. */
record Finished(SiteFiles files) {

    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/ld[+]json\">\n(.*?)</script>", Pattern.DOTALL);

    static Finished of(Example example) {
        List<RenderedPage> pages = example.site().pages().stream().map(Finished::rendered).toList();
        Map<String, byte[]> assets = Map.of("style.css", "p {}\n".getBytes(StandardCharsets.UTF_8));
        return new Finished(
                Finisher.finish(new RenderedPages(pages, assets), example.site(), example.policies()));
    }

    static Finished lampShop(Map<String, String> replaced) {
        return of(Example.lampShop(replaced));
    }

    String text(String path) {
        return files.file(new SitePath(path)).orElseThrow(() -> new AssertionError("no file " + path)).text();
    }

    JsonNode json(String path) {
        return parsed(text(path));
    }

    /** The first structured data of a page; a missing node where it has none. */
    JsonNode data(String path) {
        List<JsonNode> all = allData(path);
        return all.isEmpty() ? MissingNode.getInstance() : all.get(0);
    }

    /** All structured data of a page, in its order. */
    List<JsonNode> allData(String path) {
        return DATA.matcher(text(path)).results().map(script -> parsed(script.group(1))).toList();
    }

    private static RenderedPage rendered(Page page) {
        String head = "<head>\n" + Finisher.MARKER + "\n</head>\n";
        String html = "<!DOCTYPE html>\n" + head + "<body>\n" + Lines.of(page) + "</body>\n";
        return new RenderedPage(page, html);
    }

    static JsonNode parsed(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }
}
