package io.github.boldprint.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.YamlNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two versions that differ in many places at once: the way back is the way there with every direction flipped. */
class SymmetryTest {

    private static final int ROUNDS = 5;
    private static final String NEW_ID = "-x";

    static Stream<Path> folders() {
        return Versions.folders().stream();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void swappingTheVersionsFlipsEveryDirection(Path folder) {
        Map<String, String> files = Versions.files(folder);
        Version before = Versions.of(files);
        int changed = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            Version after = Versions.of(edited(files, new Random(seed)));
            Changes there = Differ.compare(before, after);
            Changes back = Differ.compare(after, before);
            List<String> forth = new ArrayList<>(there.all().stream().map(change -> signature(change, false)).toList());
            List<String> undone = new ArrayList<>(back.all().stream().map(change -> signature(change, true)).toList());
            List.copyOf(forth).stream().filter(undone::remove).forEach(forth::remove);
            assertEquals(String.join("\n", forth), String.join("\n", undone), "seed " + seed);
            assertEquals(there.all().stream().map(Change::id).distinct().count(), there.all().size(), "ids are unique");
            changed += there.all().size();
        }
        assertTrue(changed > ROUNDS, folder + " changed " + changed + " times");
    }

    @ParameterizedTest
    @MethodSource("folders")
    void noTextChangesInSilence(Path folder) {
        Map<String, String> files = Versions.files(folder);
        Map<String, String> edited = new TreeMap<>(files);
        int texts = 0;
        for (SourceFile file : Versions.tree(files).files()) {
            if (file.path().startsWith("policies/") || file.path().startsWith("site")) {
                texts += proseOf(file.root()).size();
                edited.put(file.path(), Rewriter.write((YamlNode.Mapping) otherwise(file.root()), false, false));
            }
        }
        Changes changes = Differ.compare(Versions.of(files), Versions.of(edited));
        int told = changes.unread().size() + changes.all().stream()
                .flatMap(change -> change.after().stream()).distinct()
                .mapToInt(said -> said.text().split("Otherwise ", -1).length - 1).sum();
        assertTrue(texts > 20, folder + " has " + texts);
        assertTrue(told >= texts, told + " of " + texts + " are told");
    }

    private static String signature(Change change, boolean back) {
        String before = change.before().map(Said::text).orElse("-");
        String after = change.after().map(Said::text).orElse("-");
        ChangeKind kind = !back ? change.kind() : change.kind() == ChangeKind.ADDED ? ChangeKind.REMOVED
                : change.kind() == ChangeKind.REMOVED ? ChangeKind.ADDED : change.kind();
        Direction direction = back ? change.direction().flipped() : change.direction();
        // what was renamed goes by its newer id, which is the other one on the way back
        String path = change.where().path().replace(NEW_ID, "");
        return String.join(" | ", kind.word(), change.where().policy(), change.where().subject().word(), path,
                change.where().markets().toString(), change.where().notIn().toString(), change.where().language()
                        .orElse(""),
                direction.word(), back ? after : before, back ? before : after);
    }

    private static List<YamlNode.Scalar> proseOf(YamlNode node) {
        List<YamlNode.Scalar> found = new ArrayList<>();
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach(entry -> found.addAll(proseOf(entry.value())));
        } else if (node instanceof YamlNode.Sequence list) {
            list.items().forEach(item -> found.addAll(proseOf(item)));
        } else if (node instanceof YamlNode.Scalar scalar && scalar.text().strip().split("\\s+").length > 3) {
            found.add(scalar);
        }
        return found;
    }

    /** The same with every text said otherwise. */
    private static YamlNode otherwise(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return new YamlNode.Mapping(mapping.entries().stream()
                    .map(entry -> new YamlNode.Entry(entry.key(), otherwise(entry.value()))).toList(), mapping.at());
        }
        if (node instanceof YamlNode.Sequence list) {
            return new YamlNode.Sequence(list.items().stream().map(SymmetryTest::otherwise).toList(), list.at());
        }
        return node instanceof YamlNode.Scalar scalar && proseOf(scalar).contains(scalar)
                ? new YamlNode.Scalar("Otherwise " + scalar.text(), true, scalar.at(), scalar.places()) : node;
    }

    private static Map<String, String> edited(Map<String, String> files, Random random) {
        Map<String, String> edited = new TreeMap<>(files);
        for (SourceFile file : Versions.tree(files).files()) {
            if (file.path().startsWith("policies/")) {
                edited.put(file.path(), Rewriter.write((YamlNode.Mapping) edited(file.root(), random, ""), false,
                        false));
            }
        }
        return edited;
    }

    /** Takes things away, turns lists round, gives other ids, and says things otherwise, here and there. */
    private static YamlNode edited(YamlNode node, Random random, String key) {
        if (node instanceof YamlNode.Mapping mapping) {
            return new YamlNode.Mapping(mapping.entries().stream()
                    .filter(entry -> List.of("kind", "id", "facts", "when").contains(entry.name())
                            || random.nextInt(30) > 0)
                    .map(entry -> new YamlNode.Entry(entry.key(), edited(entry.value(), random, entry.name())))
                            .toList(),
                    mapping.at());
        }
        if (node instanceof YamlNode.Sequence list) {
            List<YamlNode> items = new ArrayList<>(list.items());
            items.removeIf(item -> random.nextInt(15) == 0);
            if (random.nextInt(6) == 0) {
                Collections.shuffle(items, random);
            }
            return new YamlNode.Sequence(items.stream().map(item -> edited(item, random, "")).toList(), list.at());
        }
        return node instanceof YamlNode.Scalar scalar ? edited(scalar, random, key) : node;
    }

    private static YamlNode edited(YamlNode.Scalar scalar, Random random, String key) {
        String text = scalar.text();
        String other = text;
        if (random.nextInt(12) == 0) {
            other = key.equals("id") ? text + NEW_ID
                    : text.matches("P[0-9]+D") ? "P" + (1 + random.nextInt(60)) + "D"
                    : text.equals("yes") ? "no" : text.equals("no") ? "yes"
                    : text.indexOf(' ') > 0 && !text.contains("@") && text.length() > 15
                            ? text.replaceFirst(" ", " otherwise ")
                    : text;
        }
        return new YamlNode.Scalar(other, scalar.quoted(), scalar.at(), scalar.places());
    }
}
