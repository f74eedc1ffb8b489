package io.github.boldprint;

import io.github.boldprint.diff.Changes;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Location;
import io.github.boldprint.source.Family;
import io.github.boldprint.source.SourceReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** The sites of many brands in one run: each apart from the others, whatever becomes of them. */
public final class Brands {

    /**
     * What came of one site.
     *
     * @param site the name of its content folder
     * @param result empty where it could not be run at all
     * @param failure why it could not
     */
    public record OfSite(String site, Optional<Result> result, Optional<Throwable> failure) {}

    private Brands() {}

    /** The sites in a folder, sorted; a folder that another one extends is a base, and none of them. */
    public static List<String> in(Path folder) {
        return Family.in(folder).sites();
    }

    /**
     * Checks every site in a folder.
     *
     * @param like how; its content is the folder of them all
     */
    public static List<OfSite> check(Request like) {
        return each(like, Boldprint::check);
    }

    /**
     * Builds every site in a folder, each into the folder of its name below the output.
     *
     * @param like how; its content is the folder of them all
     */
    public static List<OfSite> build(Request like) {
        return each(like, Boldprint::build);
    }

    /** Everything that was found, as seen from the folder of them all: what is wrong with a base is told once. */
    public static Findings together(List<OfSite> sites) {
        List<Finding> findings = new ArrayList<>();
        sites.forEach(site -> site.result().ifPresent(result -> result.findings().all()
                .forEach(finding -> findings.add(finding.seenAt(seen(site.site(), finding.at()))))));
        return Findings.of(findings);
    }

    /** The name by which a decision about a base knows a site: that of its content folder. */
    static String name(Path content) {
        Path name = content.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }

    /**
     * The sites beside a content folder that a file reaches which stands in a base, itself among them.
     *
     * @param bases that the folder extends
     * @param file as findings name it
     * @return by the base, the sites; nothing for a file of the folder's own
     */
    static Optional<Map.Entry<String, List<String>>> reached(Path content, List<String> bases, String file) {
        return base(bases, file)
                .map(base -> {
                    Path here = content.toAbsolutePath().normalize();
                    List<String> sites = here.getParent() == null
                            ? List.of()
                            : Family.in(here.getParent()).reached(name(here), base);
                    return Map.entry(base, sites);
                });
    }

    /** Sentences about changes in bases: whom else they reach. */
    public static List<String> reached(Path content, Changes changes) {
        List<String> bases = SourceReader.read(content).value().bases();
        Map<String, String> files = new TreeMap<>();
        changes.all().stream().map(change -> change.where().at().file())
                .forEach(file -> base(bases, file).ifPresent(base -> files.putIfAbsent(base, file)));
        return files.values().stream().flatMap(file -> reached(content, bases, file).stream())
                .map(of -> of.getKey() + " reaches " + String.join(", ", of.getValue())).toList();
    }

    /** The base in which a file stands: of several, the one below which nothing else does. */
    private static Optional<String> base(List<String> bases, String file) {
        return bases.stream().filter(base -> file.startsWith(base + "/")).max(Comparator.comparingInt(String::length));
    }

    private static Location seen(String site, Location at) {
        boolean above = at.file().startsWith("../");
        String file = above ? at.file().substring("../".length()) : at.file().isEmpty() ? site : site + "/" + at.file();
        return new Location(file, at.line(), at.column());
    }

    private static List<OfSite> each(Request like, Function<Request, Result> work) {
        ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<String> sites = in(like.content());
            List<Future<Result>> running = sites.stream().map(site -> threads.submit(() -> work.apply(like.of(site))))
                    .toList();
            List<OfSite> all = new ArrayList<>();
            for (int i = 0; i < sites.size(); i++) {
                all.add(done(sites.get(i), running.get(i)));
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    private static OfSite done(String site, Future<Result> running) {
        try {
            return new OfSite(site, Optional.of(running.get()), Optional.empty());
        } catch (ExecutionException failed) {
            return new OfSite(site, Optional.empty(), Optional.of(failed.getCause()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }
}
