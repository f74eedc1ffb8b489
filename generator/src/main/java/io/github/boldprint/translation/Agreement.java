package io.github.boldprint.translation;

import io.github.boldprint.language.Wording;
import io.github.boldprint.prose.Link;
import io.github.boldprint.prose.Quote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a translation says otherwise than its source: numbers, quotes and links. */
final class Agreement {

    private Agreement() {}

    /** None where they agree. */
    static List<Difference> between(Said source, Wording first, Said said, Wording other) {
        List<Difference> differences = new ArrayList<>(Counts.differences(source, first, said, other));
        quotes(source, said, differences);
        links(source, said, differences);
        return differences;
    }

    private static void quotes(Said source, Said said, List<Difference> differences) {
        Set<String> there = source.quotes().stream().map(Quote::path).collect(Collectors.toSet());
        Set<String> here = said.quotes().stream().map(Quote::path).collect(Collectors.toSet());
        Set<String> told = new HashSet<>();
        source.quotes().stream().filter(quote -> !here.contains(quote.path()) && told.add(quote.path()))
                .forEach(quote ->
                differences.add(Difference.missing(Difference.Verb.QUOTES, "{{" + quote.path() + "}}", quote.at())));
        said.quotes().stream().filter(quote -> !there.contains(quote.path()) && told.add(quote.path())).forEach(quote ->
                differences.add(Difference.extra(Difference.Verb.QUOTES, "{{" + quote.path() + "}}", quote.at())));
    }

    /**
     * A page of another host may well have another address in another language; that it is linked is all that counts.
     */
    private static void links(Said source, Said said, List<Difference> differences) {
        Set<String> here = said.links().stream().map(link -> form(link.target())).collect(Collectors.toSet());
        Set<String> told = new HashSet<>();
        source.links().stream().filter(link -> !here.contains(form(link.target())) && told.add(link.target().written()))
                .forEach(link ->
                differences.add(Difference.missing(Difference.Verb.LINKS, link.target().written(), link.at())));
    }

    private static String form(Link.Target target) {
        String written = target.written();
        return target instanceof Link.ToAddress ? written.substring(0, written.indexOf(':')) : written;
    }
}
