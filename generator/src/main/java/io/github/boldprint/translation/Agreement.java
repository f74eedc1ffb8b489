package io.github.boldprint.translation;

import io.github.boldprint.finding.Location;
import io.github.boldprint.language.Wording;
import io.github.boldprint.prose.Link;
import io.github.boldprint.prose.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        source.quotes().stream().map(Quote::path).distinct().filter(path -> !here.contains(path)).forEach(path ->
                differences.add(new Difference(Optional.empty(), Optional.of("{{" + path + "}}"), Difference.Verb.QUOTES,
                        Optional.empty())));
        said.quotes().stream().filter(quote -> !there.contains(quote.path())).map(Quote::path).distinct().forEach(path ->
                differences.add(new Difference(Optional.of("{{" + path + "}}"), Optional.empty(), Difference.Verb.QUOTES,
                        place(said, path))));
    }

    private static Optional<Location> place(Said said, String path) {
        return said.quotes().stream().filter(quote -> quote.path().equals(path)).findFirst().map(Quote::at);
    }

    /** A page of another host may well have another address in another language; that it is linked is all that counts. */
    private static void links(Said source, Said said, List<Difference> differences) {
        Set<String> here = said.links().stream().map(link -> form(link.target())).collect(Collectors.toSet());
        source.links().stream().map(Link::target).filter(target -> !here.contains(form(target))).map(Link.Target::written)
                .distinct().forEach(target -> differences.add(new Difference(Optional.empty(), Optional.of(target),
                        Difference.Verb.LINKS, Optional.empty())));
    }

    private static String form(Link.Target target) {
        String written = target.written();
        return target instanceof Link.ToAddress ? written.substring(0, written.indexOf(':')) : written;
    }
}
