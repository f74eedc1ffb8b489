package io.github.boldprint.site;

import io.github.boldprint.policy.Policy;
import io.github.boldprint.prose.Html;
import io.github.boldprint.vocabulary.ClauseName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Words that were frozen, a block a line, as markup: headings where titles of sections stand, so that old links arrive.
 */
final class FrozenWords {

    private final Map<String, String> anchors = new LinkedHashMap<>();
    private final TreeSet<String> lost = new TreeSet<>();

    private FrozenWords() {}

    /** The words of a text in a language, below their first line, which is the policy's title. */
    static Html of(ReleasedText text, String language) {
        FrozenWords frozen = new FrozenWords();
        text.policy().ifPresent(policy -> frozen.anchors(policy, language));
        List<String> lines = text.published().words().getOrDefault(language, "").lines().toList();
        return new Html(frozen.html(lines.subList(Math.min(1, lines.size()), lines.size())));
    }

    private void anchors(Policy policy, String language) {
        policy.publicClauses().forEach(clause -> {
            anchors.putIfAbsent(clause.text().inOrOriginal(language).title(), clause.id());
            lost.add(clause.id());
        });
        policy.aliases().forEach(alias -> lost.add(alias.old()));
        policy.facts().forEach(fact -> lost.add(ClauseName.FACT + fact.path()));
        policy.variants().forEach(
                variant -> variant.clauses().forEach(clause -> lost.add(clause.id() + "--" + variant.id())));
    }

    private String html(List<String> lines) {
        Map<String, String> open = new TreeMap<>(anchors);
        List<String> blocks = new ArrayList<>();
        boolean list = false;
        for (String line : lines) {
            boolean item = line.startsWith("- ");
            if (item != list) {
                blocks.add(item ? "<ul>" : "</ul>");
                list = item;
            }
            String words = Html.text(item ? line.substring(2) : line).markup();
            String anchor = open.remove(line);
            if (anchor != null) {
                lost.remove(anchor);
                blocks.add("<h2 id=\"" + anchor + "\">" + words + "</h2>");
            } else {
                blocks.add(item ? "<li>" + words + "</li>" : "<p>" + words + "</p>");
            }
        }
        blocks.add(list ? "</ul>" : "");
        StringBuilder out = new StringBuilder();
        lost.forEach(anchor -> out.append("<span id=\"").append(Html.text(anchor)).append("\"></span>\n"));
        blocks.stream().filter(block -> !block.isEmpty()).forEach(block -> out.append(block).append('\n'));
        return out.toString().strip();
    }
}
