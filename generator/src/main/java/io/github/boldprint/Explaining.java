package io.github.boldprint;

import io.github.boldprint.audit.SiteAuditor;
import io.github.boldprint.check.RuleBook;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.finish.Finisher;
import io.github.boldprint.finish.SiteFiles;
import io.github.boldprint.language.LanguageReader;
import io.github.boldprint.language.Languages;
import io.github.boldprint.pack.Grammar;
import io.github.boldprint.pack.Packs;
import io.github.boldprint.policy.PolicyReader;
import io.github.boldprint.publish.Publisher;
import io.github.boldprint.publish.Target;
import io.github.boldprint.reference.Reference;
import io.github.boldprint.reference.Shelf;
import io.github.boldprint.render.RenderedPages;
import io.github.boldprint.render.SiteRenderer;
import io.github.boldprint.render.Theme;
import io.github.boldprint.site.Site;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.vocabulary.Vocabulary;
import io.github.boldprint.vocabulary.VocabularyReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what there is to explain, and publishes it. */
final class Explaining {

    private Explaining() {}

    static Outcome<Shelf> shelf(Optional<Path> content) {
        SourceTree sources = content.map(folder -> SourceReader.read(folder).value())
                .orElse(new SourceTree(List.of(), Set.of()));
        Outcome<Vocabulary> vocabulary = VocabularyReader.read(SourceReader.shipped("kinds"), sources.in("kinds"));
        RuleBook book = RuleBook.read();
        Outcome<Packs> packs = Checked.packs(sources, vocabulary.value(), book);
        Languages english = LanguageReader.read(List.of("en"), SourceReader.shipped("messages"),
                sources.in("messages").stream().filter(file -> file.path().equals("messages/en.yaml")).toList())
                .value();
        Shelf shelf = new Shelf(
                vocabulary.value(), book.with(packs.value()), Grammar.read(vocabulary.value()), english.in("en"));
        return new Outcome<>(shelf, vocabulary.findings().and(packs.findings()));
    }

    static Outcome<Integer> reference(Shelf shelf, Target target) {
        Site site = Reference.of(shelf).site();
        Outcome<RenderedPages> pages = SiteRenderer.render(site, new Theme(site.theme(), Optional.empty()));
        SiteFiles files = Finisher.finish(pages.value());
        Findings found = pages.findings().and(SiteAuditor.audit(files, site));
        if (found.reach(Severity.WARNING)) {
            throw new IllegalStateException("the reference is not sound: " + found.all().get(0));
        }
        Outcome<Boolean> published = Publisher.publish(files, target);
        return new Outcome<>(published.value() ? files.all().size() : 0, published.findings());
    }

    static List<String> languages(Path content) {
        SourceTree sources = SourceReader.read(content).value();
        Vocabulary vocabulary = VocabularyReader.read(SourceReader.shipped("kinds"), sources.in("kinds")).value();
        return PolicyReader.read(sources, vocabulary).value().business().languages();
    }
}
