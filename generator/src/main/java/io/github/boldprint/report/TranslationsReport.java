package io.github.boldprint.report;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.json.Json;
import io.github.boldprint.redline.Redliner;
import io.github.boldprint.translation.Key;
import io.github.boldprint.translation.Text;
import io.github.boldprint.translation.Translation.State;
import io.github.boldprint.translation.Translation;
import io.github.boldprint.translation.TranslationRules;
import io.github.boldprint.translation.Translations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How translations stand, for people and for tools. */
public final class TranslationsReport {

    private static final Map<RuleId, String> WORDS =
            Map.of(TranslationRules.SOURCE, "extra", TranslationRules.CURRENT, "stale",
            TranslationRules.AGREE, "differs", TranslationRules.RECORDED, "new", TranslationRules.LOCK_VALID, "lock");

    private TranslationsReport() {}

    private record Line(Location at, String words) {}

    /**
     * A line for whatever is missing, stale, extra, new or says something else, by place, and a line a language.
     *
     * @param found what is wrong with them, and what keeps files from being read
     */
    public static String text(Translations all, Findings found) {
        return text(all, found, at -> at + ":");
    }

    /**
     * The same with places written in another way.
     *
     * @param place a place, with what stands between it and what is said of it
     */
    public static String text(Translations all, Findings found, Function<Location, String> place) {
        List<Line> lines = new ArrayList<>();
        found.all().forEach(finding -> lines.add(new Line(finding.at(), word(finding) + ": " + finding.message()
                + (finding.rule().equals(TranslationRules.CURRENT) ? marked(all, finding.at()) : ""))));
        all.languages().forEach(language -> missing(all, language, lines));
        lines.sort(Comparator.comparing(Line::at).thenComparing(Line::words));
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(place.apply(line.at())).append(' ').append(line.words()).append('\n'));
        all.languages().forEach(language -> text.append(count(all, found, language)).append('\n'));
        return text.append(end(all)).toString();
    }

    /** What changed in the source since, on a line of its own; nothing where the older text was not found. */
    private static String marked(Translations all, Location at) {
        return all.stale().stream().filter(one -> one.at().equals(at) && all.earlier().containsKey(one.key()))
                .map(one -> "\n    " + one.text().source() + ": "
                        + marked(all.earlier().get(one.key()), one.text().original().written()))
                .findFirst().orElse("");
    }

    /** As git marks words: [-gone-] {+come+}. */
    private static String marked(String before, String now) {
        StringBuilder line = new StringBuilder();
        for (Excerpt.Piece piece : Excerpt.of(Redliner.compare(before, now), Drawing.PLAIN).pieces()) {
            String words = Plain.visible(piece.text()).strip();
            String text = words.isEmpty() ? "" : switch (piece.op()) {
                case EQUAL -> words;
                case DELETE, MOVED_FROM -> "[-" + words + "-]";
                case INSERT, MOVED_TO -> "{+" + words + "+}";
            };
            line.append(piece.text().startsWith(" ") ? " " : "").append(text)
                    .append(piece.text().endsWith(" ") ? " " : "");
        }
        return line.toString().replaceAll(" +", " ").strip();
    }

    private static void missing(Translations all, String language, List<Line> lines) {
        Map<String, List<Translation>> byFile = new LinkedHashMap<>();
        all.in(language).forEach(one -> byFile.computeIfAbsent(one.text().file(), none -> new ArrayList<>()).add(one));
        byFile.forEach((file, of) -> {
            List<Translation> lacking = of.stream().filter(one -> one.state() == State.MISSING).toList();
            String into = "; write it in " + of.get(0).text().file(language);
            if (lacking.size() > 1 && lacking.size() == of.size()) {
                lines.add(new Line(Location.of(file), "missing in '" + language + "': all " + of.size() + " texts"
                        + into.replace("write it", "write them")));
            } else {
                lacking.forEach(one ->
                        lines.add(new Line(one.at(), "missing in '" + language + "': " + one.text().what() + into)));
            }
        });
    }

    private static String count(Translations all, Findings found, String language) {
        StringBuilder line = new StringBuilder(
                language + ": " + Count.number(all.in(language).size(), "text", "texts"));
        counts(all, found, language).forEach((word, count) -> line.append(", ").append(count).append(' ').append(word));
        return line.toString();
    }

    private static Map<String, Integer> counts(Translations all, Findings found, String language) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (State state : State.values()) {
            counts.put(state.word(), all.count(language, state));
        }
        counts.put("extra", of(found, TranslationRules.SOURCE, language).size());
        counts.put("differing", of(found, TranslationRules.AGREE, language).size());
        return counts;
    }

    private static List<Finding> of(Findings found, RuleId rule, String language) {
        return found.all().stream().filter(finding -> finding.rule().equals(rule))
                .filter(finding -> finding.at().file().endsWith("." + language + ".yaml")).toList();
    }

    private static String word(Finding finding) {
        return WORDS.getOrDefault(finding.rule(), finding.severity().word());
    }

    private static String end(Translations all) {
        if (all.languages().isEmpty()) {
            return "this site speaks one language; 'boldprint translations --scaffold LANG' begins with another one\n";
        }
        if (!all.lock().exists()) {
            return "there is no translations.lock yet; once every translation says what its source says now, "
                    + "'boldprint translations"
                    + " --fresh' makes it, and a source that changes makes its translations stale\n";
        }
        return all.gone() == 0 ? "" : Count.number(all.gone(), "text", "texts") + " of translations.lock "
                + (all.gone() == 1 ? "is" : "are") + " gone; 'boldprint translations --tidy' takes them out\n";
    }

    /** The same as JSON, each text named; its schema stands in {@code schemas/translations.schema.json}. */
    public static String json(Translations all, Findings found) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("locked", all.lock().exists());
        document.put("gone", all.gone());
        document.put("languages", all.languages().stream().map(language -> {
            Map<String, Object> counts = new LinkedHashMap<>();
            counts.put("language", language);
            counts.put("texts", all.in(language).size());
            counts.putAll(counts(all, found, language));
            return counts;
        }).toList());
        document.put("texts", all.all().stream().map(one -> text(one, all.earlier())).toList());
        document.put("findings", found.all().stream().map(JsonReport::finding).toList());
        return Json.write(document);
    }

    private static Map<String, Object> text(Translation translation, Map<Key, String> earlier) {
        Text text = translation.text();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("language", translation.language());
        object.put("policy", text.policy());
        object.put("place", text.place());
        object.put("state", translation.state().word());
        object.put("file", text.file(translation.language()));
        object.put("line", translation.state() == State.MISSING ? 0 : translation.at().line());
        object.put("source", source(text.original().at()));
        Optional.ofNullable(earlier.get(translation.key())).ifPresent(before -> {
            object.put("madeFrom", before);
            object.put("now", text.original().written());
        });
        return object;
    }

    private static Map<String, Object> source(Location at) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("file", at.file());
        source.put("line", at.line());
        return source;
    }
}
