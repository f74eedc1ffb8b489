package io.github.boldprint.proof;

import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds words by which a text would say that something is as the law wants it.
 *
 * @param words whole words in small letters; a star at either end lets a word go on there
 * @param exempt where they may stand after all
 */
record LawPromises(List<String> words, List<Exempt> exempt) {

    /**
     * Words that may stand after all.
     *
     * @param in how the path of the file ends
     * @param says the words round about, in small letters
     */
    record Exempt(String in, String says) {

        boolean covers(SaidText text, int at) {
            if (!text.file().endsWith(in)) {
                return false;
            }
            int from = text.text().lastIndexOf(says, at);
            return from >= 0 && at < from + says.length();
        }
    }

    /** A place where such words stand. */
    private record Hit(String word, int at) {}

    static LawPromises read(Path list) throws IOException {
        YamlNode.Mapping root = SourceReader.parse(list.getFileName().toString(), Files.readAllBytes(list)).value()
                .orElseThrow().root();
        List<String> words = new ArrayList<>();
        ((YamlNode.Mapping) root.get("words").orElseThrow()).entries().forEach(language ->
                items(language.value()).forEach(word -> words.add(SaidText.fold(word.toString()))));
        List<YamlNode> exceptions = items(root.get("exceptions").orElseThrow());
        return new LawPromises(words, exceptions.stream().map(LawPromises::exempt).toList());
    }

    private static Exempt exempt(YamlNode item) {
        if (of(item, "why").isBlank()) {
            throw new IllegalStateException("an exception without a reason at " + item.at());
        }
        return new Exempt(of(item, "in"), SaidText.fold(of(item, "says")));
    }

    private static List<YamlNode> items(YamlNode node) {
        return ((YamlNode.Sequence) node).items();
    }

    private static String of(YamlNode item, String key) {
        return ((YamlNode.Mapping) item).get(key)
                .orElseThrow(() -> new IllegalStateException("no '" + key + "' at " + item.at())).toString();
    }

    /** Where the text says so, one line a place, without what is exempt. */
    List<String> in(SaidText text) {
        return hits(text).stream()
                .filter(hit -> exempt.stream().noneMatch(words -> words.covers(text, hit.at)))
                .map(hit -> text.file() + ":" + text.lines()[hit.at] + " says '" + hit.word + "': "
                        + around(text.text(), hit.at))
                .toList();
    }

    /** The exemptions that no text needs. */
    List<Exempt> idle(List<SaidText> texts) {
        return exempt.stream()
                .filter(words -> texts.stream().noneMatch(text ->
                        hits(text).stream().anyMatch(hit -> words.covers(text, hit.at))))
                .toList();
    }

    private List<Hit> hits(SaidText text) {
        List<Hit> hits = new ArrayList<>();
        for (String word : words) {
            String wanted = word.replaceAll("^\\*|\\*$", "");
            for (int at = text.text().indexOf(wanted); at >= 0; at = text.text().indexOf(wanted, at + 1)) {
                boolean begins = word.startsWith("*") || isEdge(text.text(), at);
                boolean ends = word.endsWith("*") || isEdge(text.text(), at + wanted.length());
                if (begins && ends) {
                    hits.add(new Hit(word, at));
                }
            }
        }
        return hits;
    }

    private static boolean isEdge(String text, int offset) {
        return offset == 0 || offset == text.length() || !Character.isLetterOrDigit(text.codePointBefore(offset))
                || !Character.isLetterOrDigit(text.codePointAt(offset));
    }

    private static String around(String text, int at) {
        return "…" + text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 60)).strip() + "…";
    }
}
