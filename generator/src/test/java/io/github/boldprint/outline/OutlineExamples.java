package io.github.boldprint.outline;

import io.github.boldprint.source.SourceReader;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.vocabulary.Field;
import io.github.boldprint.vocabulary.Kind;
import io.github.boldprint.vocabulary.Vocabulary;
import io.github.boldprint.vocabulary.VocabularyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Outlines for tests, and their blanks filled as a business would. */
public final class OutlineExamples {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static final Vocabulary VOCABULARY = VocabularyReader.read(SourceReader.shipped("kinds"), List.of()).value();

    /** Every question answered, by a shop that sells goods in one country. */
    public static final Answers ALL = Answers.NONE
            .with("name", "Lumen & Loom").with("legal-name", "Lumen & Loom GmbH")
            .with("email", "care@lumen.example").with("phone", "+49 30 1234567")
            .with("street", "Beispielweg 3").with("postal-code", "10115").with("city", "Berlin").with("country", "DE")
            .with("url", "https://lumen.example/policies/").with("languages", "en").with("markets", "DE")
            .with("sells", "goods").with("to", "consumers").with("returns-accepted", "yes").with("return-window", "P30D").with("return-paid-by", "business")
            .with("refund-within", "P14D").with("hours", "Mo-Fr 09:00-17:00").with("reply-within", "1 business day")
            .with("automatic-reply", "no").with("complaint-confirmed", "1 business day")
            .with("complaint-answered", "5 business days").with("data-answered", "P1M");

    static final String PACKS_OFF = "packs: {without: [all]}\n";

    private OutlineExamples() {}

    static Outline of(Answers answers) {
        return Outliner.outline(answers, VOCABULARY, TODAY, Needs.NONE, Optional.empty(), path -> "");
    }

    /**
     * Writes a content folder in which nothing is left to fill in or to confirm. The packs of its markets are off: an outline
     * from answers alone does not write what every law asks for.
     */
    public static void write(Path folder, Answers answers) throws IOException {
        Outline outline = of(answers);
        for (OutlineFile file : outline.files()) {
            Path target = folder.resolve(file.path());
            Files.createDirectories(target.getParent());
            boolean site = file.path().equals("site.yaml");
            Files.writeString(target, filled(file, outline.blanks()).replaceAll("(?m)^confirm: .*\n", "") + (site ? PACKS_OFF : ""));
        }
    }

    static String text(Outline outline, String path) {
        return outline.files().stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow().text();
    }

    /** The text of a file with the vocabulary's own example in each blank. */
    static String filled(OutlineFile file, List<Blank> blanks) {
        String[] lines = file.text().split("\n");
        for (Blank blank : blanks) {
            if (blank.at().file().equals(file.path())) {
                int line = blank.at().line() - 1;
                lines[line] = lines[line].replaceAll(":  # .*", "") + ": " + example(blank);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String example(Blank blank) {
        return switch (blank.path()) {
            case "url" -> "https://lumen.example/policies/";
            case "markets" -> "[DE]";
            default -> fact(blank).map(OutlineExamples::example).orElse("Words of our own");
        };
    }

    private static String example(Field field) {
        return field.type() == FieldType.LIST ? "[" + field.example() + "]" : field.example();
    }

    /** The fact that a blank stands for, if it is one. */
    static Optional<Field> fact(Blank blank) {
        boolean site = blank.at().file().equals("site.yaml");
        Kind kind = site ? VOCABULARY.business()
                : VOCABULARY.kind(blank.at().file().replaceAll("policies/|\\..*", "")).orElseThrow();
        List<Field> level = kind.fields();
        Field found = null;
        for (String name : blank.path().split("\\.")) {
            Optional<Field> here = level.stream().filter(field -> field.name().equals(name)).findFirst();
            found = here.orElse(found);
            level = here.map(Field::fields).orElse(level);
        }
        return blank.path().startsWith(site ? "business." : "facts.") ? Optional.ofNullable(found) : Optional.empty();
    }
}
