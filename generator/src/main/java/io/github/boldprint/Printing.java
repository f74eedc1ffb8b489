package io.github.boldprint;

import io.github.boldprint.diff.Changes;
import io.github.boldprint.diff.Differ;
import io.github.boldprint.diff.Reprint;
import io.github.boldprint.diff.Version;
import io.github.boldprint.diff.Where;
import io.github.boldprint.finding.Program;
import io.github.boldprint.finish.Finisher;
import io.github.boldprint.finish.PageWords;
import io.github.boldprint.language.LanguageReader;
import io.github.boldprint.language.Languages;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.release.PrintedWords;
import io.github.boldprint.render.SiteRenderer;
import io.github.boldprint.render.Theme;
import io.github.boldprint.site.Page;
import io.github.boldprint.site.PolicyWords;
import io.github.boldprint.site.Site;
import io.github.boldprint.site.SiteAssembler;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Compares two versions with what printing alone changes on their pages: a newer program, other messages, another
 * theme.
 */
final class Printing {

    private final Request request;
    private final Copy then;
    private final Copy now;
    private final Set<String> kept;

    private Printing(Request request, Copy then, Copy now) {
        this.request = request;
        this.then = then;
        this.now = now;
        this.kept = new TreeSet<>(now.version.policies().policies().stream().map(Policy::id).toList());
    }

    /**
     * A version with what printed it.
     *
     * @param sources its files, messages among them
     * @param frozen the words that customers read, where it is a release
     */
    record Copy(Version version, SourceTree sources, Optional<PrintedWords> frozen) {

        private String program() {
            return frozen.map(PrintedWords::program).orElse(Program.version());
        }

        private List<String> languages() {
            return version.policies().business().languages();
        }
    }

    static Changes compare(Request request, Copy then, Copy now) {
        Printing printing = new Printing(request, then, now);
        List<Reprint> reprints = new ArrayList<>();
        then.frozen.ifPresent(frozen -> reprints.add(printing.byProgram(frozen)));
        printing.byBusiness().ifPresent(reprints::add);
        return Differ.compare(then.version, now.version, reprints);
    }

    /** The older promises in the older messages, as they were printed and as they are printed now. */
    private Reprint byProgram(PrintedWords frozen) {
        String by = "Boldprint " + (frozen.program().equals(now.program()) ? "" : frozen.program() + " → ")
                + now.program();
        // between two releases of one program, other words have other reasons
        boolean same = now.frozen.isPresent() && frozen.program().equals(now.program());
        List<Reprint.Page> pages = new ArrayList<>();
        if (!same) {
            PolicyWords.of(SiteAssembler.assemble(then.version.policies(), then.version.languages()))
                    .forEach((policy, words) ->
                    words.forEach((language, text) -> Optional.ofNullable(frozen.of(policy).get(language))
                            .filter(read -> kept.contains(policy) && now.languages().contains(language))
                            .ifPresent(read -> pages.add(page(policy, language, read, text)))));
        }
        return new Reprint(Reprint.REPRINTED, by, pages);
    }

    /**
     * The older promises in the older and in the newer messages and theme; nothing where both leave them to Boldprint.
     */
    private Optional<Reprint> byBusiness() {
        boolean spoken = !then.sources.in("messages").isEmpty() || !now.sources.in("messages").isEmpty();
        Theme old = request.theme(then.version.policies().business());
        Theme young = request.theme(now.version.policies().business());
        if (!spoken && old.equals(young)) {
            return Optional.empty();
        }
        PolicySet promises = promises();
        Site site = SiteAssembler.assemble(promises, then.version.languages());
        Map<String, Page> pages = site.pages().stream()
                .collect(Collectors.toMap(page -> page.frame().path().value(), page -> page, (one, other) -> one));
        SortedMap<String, String> words = words(promises, SiteAssembler.assemble(promises, newerWords()), young);
        List<Reprint.Page> compared = new ArrayList<>();
        words(promises, site, old).forEach((path, text) -> {
            Optional<Page> page = Optional.ofNullable(pages.get(path));
            String language = page.map(some -> some.frame().language()).orElse(then.languages().get(0));
            String policy = page.map(some -> some instanceof Page.OnePolicy one ? one.policy().id() : Where.SITE)
                    .orElse(Where.SITE);
            if (now.languages().contains(language)) {
                compared.add(page(policy, language, text, words.getOrDefault(path, "")));
            }
        });
        return Optional.of(new Reprint(Reprint.WORDING, !spoken ? "your theme" : old.equals(young) ? "your messages"
                : "your messages and your theme", compared));
    }

    private Reprint.Page page(String policy, String language, String text, String printed) {
        PolicySet policies = now.version.policies();
        return new Reprint.Page(policy, language, policies.policy(policy).map(Policy::at)
                .orElse(policies.business().at()), text, printed);
    }

    /** A policy that is gone has a record of its own. */
    private PolicySet promises() {
        PolicySet all = then.version.policies();
        return new PolicySet(all.business(), all.policies().stream().filter(policy -> kept.contains(policy.id()))
                .toList(), all.vocabulary(), all.decisions(), all.unread());
    }

    /** Today's messages; where they say nothing any more of a kind of the business's own, that went with a fact. */
    private Languages newerWords() {
        List<SourceFile> messages = new ArrayList<>(now.sources.in("messages"));
        then.sources.in("messages").forEach(file -> messages.add(new SourceFile(file.path(), ofOwnKinds(file.root()))));
        return LanguageReader.read(then.languages(), SourceReader.shipped("messages"), messages, now.sources.broken())
                .value();
    }

    private YamlNode.Mapping ofOwnKinds(YamlNode.Mapping messages) {
        Set<String> kinds = then.sources.in("kinds").stream().map(file -> file.root().get("kind"))
                .flatMap(Optional::stream).map(YamlNode::toString).collect(Collectors.toSet());
        return new YamlNode.Mapping(messages.entries().stream().filter(entry -> kinds.contains(entry.name())).toList(),
                messages.at());
    }

    private static SortedMap<String, String> words(PolicySet policies, Site site, Theme theme) {
        return PageWords.of(Finisher.finish(SiteRenderer.render(site, theme).value(), site, policies));
    }
}
