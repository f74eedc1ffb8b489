package io.github.boldprint.audit.host;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The style sheets of a website, each read once however many pages name it. */
final class StyleShelf {

    /** People write sheets of some hundred kilobytes at most. */
    private static final long LARGEST = 2L << 20;

    /** Most pages share their sheets; more combinations than these are put together again each time. */
    private static final int KEPT = 64;

    private static final Evaluator SOURCES = QueryParser.parse("link[rel][href], style");

    private final HostFiles files;
    private final Signpost signpost;
    private final Map<String, Optional<StyleSheet>> sheets = new ConcurrentHashMap<>();
    private final Map<String, StyleIndex> indexes = new ConcurrentHashMap<>();

    StyleShelf(HostFiles files, Signpost signpost) {
        this.files = files;
        this.signpost = signpost;
    }

    /** What the sheets of a page say. */
    StyleIndex of(HostPage page) {
        StringBuilder name = new StringBuilder();
        List<Element> sources = page.document().select(SOURCES).stream().filter(StyleShelf::counts).toList();
        for (Element source : sources) {
            name.append(source.normalName().equals("style") ? source.data() : address(page, source)).append('\0')
                    .append(source.attr("media")).append('\0');
        }
        String key = name.toString();
        StyleIndex index = indexes.get(key);
        if (index == null) {
            index = index(page, sources);
            if (indexes.size() < KEPT) {
                indexes.put(key, index);
            }
        }
        return index;
    }

    private static boolean counts(Element source) {
        String media = source.attr("media").toLowerCase(Locale.ROOT);
        String rel = " " + source.attr("rel").toLowerCase(Locale.ROOT) + " ";
        boolean sheet = source.normalName().equals("style")
                || rel.contains(" stylesheet ") && !rel.contains(" alternate ");
        return sheet && (!media.contains("print") || media.contains("screen"));
    }

    private static WebAddress address(HostPage page, Element link) {
        return page.base().resolve(link.attr("href")).orElse(page.address());
    }

    private StyleIndex index(HostPage page, List<Element> sources) {
        List<StyleIndex.Part> parts = new ArrayList<>();
        boolean whole = true;
        for (Element source : sources) {
            String media = source.attr("media").strip().toLowerCase(Locale.ROOT);
            boolean sure = media.isEmpty() || media.equals("all") || media.equals("screen");
            if (source.normalName().equals("style")) {
                whole &= add(StyleReader.read(source.data()), page.base(), sure, parts, new HashSet<>());
            } else {
                whole &= add(address(page, source), sure, parts, new HashSet<>());
            }
        }
        return StyleIndex.of(parts, whole);
    }

    private boolean add(WebAddress address, boolean sure, List<StyleIndex.Part> parts, Set<String> seen) {
        Lead lead = signpost.lead(address);
        boolean local = lead.to() == Lead.To.FILE && seen.add(lead.name());
        Optional<StyleSheet> sheet = local ? sheets.computeIfAbsent(lead.name(), this::read) : Optional.empty();
        return sheet.isPresent() && add(sheet.get(), address, sure, parts, seen);
    }

    private boolean add(StyleSheet sheet, WebAddress base, boolean sure, List<StyleIndex.Part> parts,
            Set<String> seen) {
        boolean whole = true;
        for (String link : sheet.imports()) {
            Optional<WebAddress> address = base.resolve(link);
            whole &= address.isPresent() && add(address.get(), sure, parts, seen);
        }
        parts.add(new StyleIndex.Part(sheet, sure));
        return whole;
    }

    private Optional<StyleSheet> read(String path) {
        if (files.sizes().get(path) > LARGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(StyleReader.read(FileText.of(files.root().resolve(path))));
        } catch (IOException failed) {
            return Optional.empty();
        }
    }
}
