package io.github.boldprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.boldprint.finding.Outcome;
import io.github.boldprint.language.LanguageReader;
import io.github.boldprint.language.Languages;
import io.github.boldprint.policy.Business;
import io.github.boldprint.policy.PolicyReader;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.vocabulary.Vocabulary;
import io.github.boldprint.vocabulary.VocabularyReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A content folder among the test resources, read and assembled. */
public record Example(PolicySet policies, Languages languages, Site site) {

    /** The lamp shop as it is. */
    public static Example lampShop() {
        return lampShop(Map.of());
    }

    /** The lamp shop with some of its words replaced, each of which must be there. */
    public static Example lampShop(Map<String, String> replaced) {
        Map<String, String> texts = texts();
        replaced.forEach((before, after) -> {
            assertEquals(true, texts.values().stream().anyMatch(text -> text.contains(before)), before);
            texts.replaceAll((path, text) -> text.replace(before, after));
        });
        return of(texts);
    }

    /** The lamp shop before it knows where its policies will stand. */
    public static Example lampShopWithoutUrl() {
        PolicySet all = lampShop().policies();
        Business business = all.business();
        Business homeless = new Business(business.facts(), business.factsAt(), Optional.empty(), business.languages(),
                business.markets(), business.authoritative(), business.facets(), business.theme(), business.hosting(), business.packs(), business.at());
        return of(new PolicySet(homeless, all.policies(), all.vocabulary(), all.decisions(), all.unread()), lampShop().languages());
    }

    private static Example of(PolicySet policies, Languages languages) {
        return new Example(policies, languages, SiteAssembler.assemble(policies, languages));
    }

    /** A content folder given as texts by path, in the words that are shipped. */
    public static Example shipped(Map<String, String> texts) {
        return of(texts, SourceReader.shipped("messages"));
    }

    private static Example of(Map<String, String> texts) {
        return of(texts, List.of());
    }

    private static Example of(Map<String, String> texts, List<SourceFile> messages) {
        List<SourceFile> files = new ArrayList<>();
        texts.forEach((path, text) -> {
            Outcome<Optional<SourceFile>> file = SourceReader.parse(path, text.getBytes(StandardCharsets.UTF_8));
            assertEquals("[]", file.findings().all().toString());
            files.add(file.value().orElseThrow());
        });
        SourceTree tree = new SourceTree(files, Set.of());
        Outcome<Vocabulary> vocabulary = VocabularyReader.read(SourceReader.shipped("kinds"), tree.in("kinds"));
        Outcome<PolicySet> policies = PolicyReader.read(tree, vocabulary.value());
        Outcome<Languages> languages = LanguageReader.read(
                policies.value().business().languages(), messages, tree.in("messages"));
        assertEquals("[]", vocabulary.findings().and(policies.findings()).and(languages.findings()).all().toString());
        return of(policies.value(), languages.value());
    }

    /** The page at this address. */
    public Page page(String path) {
        return site.pages().stream()
                .filter(page -> page.frame().path().value().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page at " + path));
    }

    /** The view of a policy on its own page. */
    public PolicyView policy(String path) {
        return ((Page.OnePolicy) page(path)).policy();
    }

    private static Map<String, String> texts() {
        try (Stream<Path> paths = Files.walk(folder())) {
            Map<String, String> texts = new TreeMap<>();
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                texts.put(folder().relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Example.class.getResource("/site/lamp-shop").toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
