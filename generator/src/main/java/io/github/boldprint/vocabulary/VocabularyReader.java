package io.github.boldprint.vocabulary;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads kind files. */
public final class VocabularyReader {

    private static final String BUSINESS = "business";

    private VocabularyReader() {}

    /**
     * The vocabulary of a site.
     *
     * @param shipped the kind files that come with Boldprint, {@code kinds/business.yaml} among them
     * @param own the business's own, which may bring new kinds but not change shipped ones
     * @throws IllegalStateException where a shipped file is not sound, which is a fault of the build
     */
    public static Outcome<Vocabulary> read(List<SourceFile> shipped, List<SourceFile> own) {
        List<Finding> findings = new ArrayList<>();
        List<Kind> kinds = new ArrayList<>();
        for (SourceFile file : shipped) {
            new KindReader(file, findings).read().ifPresent(kinds::add);
        }
        if (!findings.isEmpty()) {
            throw new IllegalStateException("shipped kind is not sound: " + findings.get(0));
        }
        Kind business = kinds.stream().filter(kind -> kind.id().equals(BUSINESS)).findFirst()
                .orElseThrow(() -> new IllegalStateException("kinds/business.yaml is not shipped"));
        kinds.remove(business);
        for (SourceFile file : own) {
            new KindReader(file, findings).read().ifPresent(kind -> add(kind, kinds, findings));
        }
        return new Outcome<>(new Vocabulary(business, kinds), Findings.of(findings));
    }

    private static void add(Kind kind, List<Kind> kinds, List<Finding> findings) {
        Optional<Kind> shipped = kinds.stream().filter(known -> known.id().equals(kind.id())).findFirst();
        if (shipped.isPresent()) {
            findings.add(VocabularyRules.KIND_VALID.error(kind.at(), "'" + kind.id()
                    + "' is a kind that comes with Boldprint; give yours a name of its own"));
        } else {
            kinds.add(kind);
        }
    }
}
