package io.github.boldprint.maven;

import io.github.boldprint.Brands;
import io.github.boldprint.Request;
import io.github.boldprint.Result;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.history.FailOnChange;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * What the goals share that hold policies against rules: when to fail, and how findings reach the log and the reports.
 */
abstract class PolicyMojo extends DatedMojo {

    /** From which severity findings fail the build: {@code error}, {@code warning} or {@code never}. */
    @Parameter(property = "boldprint.failOn", defaultValue = "error")
    private String failOn;

    /** A theme's name in place of the one that {@code site.yaml} names. */
    @Parameter(property = "boldprint.theme")
    private String theme;

    /** A folder with the business's own look: its files stand before the theme's of the same name. */
    @Parameter(property = "boldprint.themeFolder")
    private File themeFolder;

    /**
     * From which changes since the last release on the build fails too: {@code undecided}, {@code favours-business},
     * {@code judgement}, {@code floor} or {@code any}. Without it changes fail nothing.
     */
    @Parameter(property = "boldprint.failOnChange")
    private String failOnChange;

    /** Takes the texts as they stand in the folder, although they were never released. */
    @Parameter(property = "boldprint.drafts", defaultValue = "false")
    private boolean drafts;

    /**
     * How findings are marked in the editor where an IDE runs the build: {@code as-found}; {@code warning}, so that
     * none is graver than that; or {@code none}.
     */
    @Parameter(property = "boldprint.markers", defaultValue = "as-found")
    private String markAs;

    private final Markers markers;

    PolicyMojo(Markers markers) {
        this.markers = markers;
    }

    /**
     * Runs the goal's verb of the library.
     *
     * @throws MojoExecutionException where a parameter makes no sense
     */
    abstract Result run(Request request) throws MojoExecutionException;

    /** The folder to publish to; empty for a goal that publishes nothing. */
    Optional<Path> output() {
        return Optional.empty();
    }

    /** The folder of content folders that stands in place of one. */
    Optional<Path> sites() {
        return Optional.empty();
    }

    /** Runs the goal's verb for all sites. */
    List<Brands.OfSite> runAll(Request request) throws MojoExecutionException {
        throw new MojoExecutionException("this goal takes one site at a time");
    }

    /**
     * Whether the output is a symbolic link to releases beside it.
     *
     * @throws MojoExecutionException where a parameter says neither yes nor no
     */
    boolean linkSwitch() throws MojoExecutionException {
        return false;
    }

    /** Whether what the calendar alone caused is an error. */
    boolean due() {
        return false;
    }

    /** Whether the log says how much of what is asked for is met; once in a build is enough. */
    boolean tellsCoverage() {
        return false;
    }

    /** Whether an output folder that is not Boldprint's may be replaced. */
    boolean force() {
        return false;
    }

    /** Does what is asked for, unless it is known that nothing would come of it. */
    void perform(Request request) throws MojoExecutionException, MojoFailureException {
        account(request);
    }

    @Override
    final Path folder() {
        return sites().orElseGet(super::folder);
    }

    final Markers markers() {
        return markers;
    }

    /** What the editor shows already of what this goal will find, each as a finding's text. */
    Set<String> shownBefore() {
        return Set.of();
    }

    /** The same for the log. */
    Set<String> toldBefore() {
        return Set.of();
    }

    /** To be called with everything that was found, and whether the goal fails for it. */
    void found(List<Finding> findings, boolean failed) {}

    @Override
    Optional<String> nothingToDo() throws MojoFailureException {
        return super.nothingToDo().or(() -> markers.unchanged(this::inputs)
                ? Optional.of("nothing that it reads has changed since the editor's last build")
                : Optional.empty());
    }

    /** All files and folders that say what will be found. */
    private Set<Path> inputs() {
        Set<Path> inputs = new TreeSet<>(Set.of(folder(), basedir().resolve("pom.xml")));
        Bases.of(folder()).forEach(base -> inputs.add(folder().resolve(base).normalize()));
        Optional.ofNullable(themeFolder).map(File::toPath).ifPresent(inputs::add);
        return inputs;
    }

    @Override
    final void perform() throws MojoExecutionException, MojoFailureException {
        mostGrave(); // a word that is none is told before the work
        perform(new Request(folder(), output(), today("Policies of"), Threshold.of(failOn), Optional.ofNullable(theme),
                Optional.ofNullable(themeFolder).map(File::toPath), packs(), failOnChange(), drafts, due(),
                linkSwitch(), force()));
    }

    /**
     * Runs, and tells what was found.
     *
     * @return how much that was, in one line
     */
    final String account(Request request) throws MojoExecutionException, MojoFailureException {
        return sites().isPresent() ? many(request) : one(request);
    }

    private String one(Request request) throws MojoExecutionException, MojoFailureException {
        Result result = run(request);
        return told(Account.of(result, folder(), shown(folder()), reports()), result.failed());
    }

    private String many(Request request) throws MojoExecutionException, MojoFailureException {
        if (Brands.in(folder()).isEmpty()) {
            throw new MojoFailureException("In " + shown(folder())
                    + " there is no content folder; each is a folder with a site.yaml.");
        }
        List<Brands.OfSite> sites = runAll(request);
        Account account = Account.of(sites, folder(), shown(folder()), reports());
        String broken = sites.stream().filter(site -> site.failure().isPresent())
                .map(site -> site.site() + ": " + site.failure().get()).collect(Collectors.joining("; "));
        if (!broken.isEmpty()) {
            account.tell(getLog(), shown(reports()), toldBefore());
            throw new MojoExecutionException("Some sites could not be read or written: " + broken);
        }
        List<String> failed = sites.stream().filter(site -> site.result().orElseThrow().failed())
                .map(Brands.OfSite::site).toList();
        getLog().info(sites.size() + " sites"
                + (failed.isEmpty() ? "" : ", of which failed: " + String.join(", ", failed)));
        return told(account, !failed.isEmpty());
    }

    private String told(Account account, boolean failed) throws MojoExecutionException, MojoFailureException {
        if (tellsCoverage()) {
            account.tellCoverage(getLog());
        }
        account.tell(getLog(), shown(reports()), toldBefore());
        Optional<MojoFailureException> failure = failed
                ? Optional.of(new MojoFailureException(account.failure(shown(reports()), command("check"))))
                : Optional.empty();
        mark(account.run().findings().all(), failure);
        if (failure.isPresent()) {
            throw failure.get();
        }
        return account.count();
    }

    private void mark(List<Finding> findings, Optional<MojoFailureException> failure) throws MojoExecutionException {
        Optional<Severity> most = mostGrave();
        if (most.isPresent()) {
            Set<String> before = shownBefore();
            markers.show(findings.stream().filter(finding -> !before.contains(finding.toString())).toList(),
                    folder(), this::inputs, most.get(), failure);
        }
        found(findings, failure.isPresent());
        markers.written(reports());
    }

    /** As what findings are marked at most; empty where none is. */
    private Optional<Severity> mostGrave() throws MojoExecutionException {
        return switch (markAs.toLowerCase(Locale.ROOT)) {
            case "as-found" -> Optional.of(Severity.ERROR);
            case "warning" -> Optional.of(Severity.WARNING);
            case "none" -> Optional.empty();
            default -> throw new MojoExecutionException(
                    "boldprint.markers is as-found, warning or none, not '" + markAs + "'");
        };
    }

    private Optional<FailOnChange> failOnChange() throws MojoExecutionException {
        if (failOnChange == null) {
            return Optional.empty();
        }
        return Optional.of(FailOnChange.of(failOnChange)
                .orElseThrow(() -> new MojoExecutionException("boldprint.failOnChange is "
                + String.join(", ", FailOnChange.words()) + ", not '" + failOnChange + "'")));
    }
}
