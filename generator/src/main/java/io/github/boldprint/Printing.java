package io.github.boldprint;

import io.github.boldprint.diff.Changes;
import io.github.boldprint.diff.Differ;
import io.github.boldprint.diff.Reprint;
import io.github.boldprint.diff.Version;
import io.github.boldprint.finish.Finisher;
import io.github.boldprint.finish.PageWords;
import io.github.boldprint.language.LanguageReader;
import io.github.boldprint.language.Languages;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.render.SiteRenderer;
import io.github.boldprint.render.Theme;
import io.github.boldprint.site.Site;
import io.github.boldprint.site.SiteAssembler;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Compares two versions with what printing alone changes on their pages. */
final class Printing {

    private Printing() {}

    /** The changes between two versions, of which the sources say what words and which theme print them. */
    static Changes compare(Request request, Version then, SourceTree before, Version now, SourceTree after) {
        return reprint(request, then, before, now, after)
                .map(reprint -> Differ.compare(then, now, reprint))
                .orElseGet(() -> Differ.compare(then, now));
    }

    /** The older promises in the newer words; nothing where both versions leave the words to Boldprint and one theme. */
    private static Optional<Reprint> reprint(Request request, Version then, SourceTree before, Version now, SourceTree after) {
        List<SourceFile> messages = after.in("messages");
        Theme old = Boldprint.theme(request, then.policies());
        Theme young = Boldprint.theme(request, now.policies());
        if (messages.isEmpty() && before.in("messages").isEmpty() && old.equals(young)) {
            return Optional.empty();
        }
        Languages words = LanguageReader.read(then.policies().business().languages(), SourceReader.shipped("messages"),
                messages, after.broken()).value();
        return Optional.of(new Reprint("your messages and theme", "your messages and theme",
                words(then.policies(), then.languages(), old), words(then.policies(), words, young)));
    }

    private static SortedMap<String, String> words(PolicySet policies, Languages languages, Theme theme) {
        Site site = SiteAssembler.assemble(policies, languages);
        return PageWords.of(Finisher.finish(SiteRenderer.render(site, theme).value(), site, policies));
    }
}
