package io.github.boldprint.maven;

import io.github.boldprint.Brands;
import io.github.boldprint.Result;
import io.github.boldprint.finding.Explanation;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.report.CoverageReport;
import io.github.boldprint.report.ReportFolder;
import io.github.boldprint.report.Reporter;
import io.github.boldprint.report.Repository;
import io.github.boldprint.report.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.maven.plugin.logging.Log;

/**
 * What a run found, for a build's log.
 *
 * @param run everything that was found
 * @param coverage lines that say how much of what is asked for is met
 * @param shown the folder whose files are named, as the log names it
 */
record Account(Run run, List<String> coverage, String shown) {

    /** A log that is longer hides what comes first; the reports have all of it. */
    static final int MOST = 50;

    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--([a-z]+(?:-[a-z]+)*)");
    private static final Pattern LETTER = Pattern.compile("-([a-z])");

    /** The account of one site; also writes its reports. */
    static Account of(Result result, Path folder, String shown, Path reports) {
        Run run = new Run(result.findings(), result.policies(), Repository.folder(folder), result.rules()::explain);
        ReportFolder.write(run, result.coverage(), reports);
        ReportFolder.writeHosting(result.hosts().beside(), reports);
        return new Account(run, CoverageReport.lines(result.coverage()), shown);
    }

    /** The account of many sites; also writes the reports of each, in a folder of its name. */
    static Account of(List<Brands.OfSite> sites, Path folder, String shown, Path reports) {
        List<Result> results = new ArrayList<>();
        for (Brands.OfSite site : sites) {
            site.result().ifPresent(result -> {
                results.add(result);
                of(result, folder.resolve(site.site()), shown, reports.resolve(site.site()));
            });
        }
        Run all = new Run(Brands.together(sites), results.stream().mapToInt(Result::policies).sum(),
                Repository.folder(folder),
                rule -> results.stream().flatMap(result -> result.rules().explain(rule).stream()).findFirst());
        return new Account(all, List.of(), shown);
    }

    /** How much was found, in one line. */
    String count() {
        return Reporter.count(run);
    }

    /**
     * Tells what was found, but not more than fits, and how much that was.
     *
     * @param before what the log says already, each as a finding's text
     */
    void tell(Log log, String reports, Set<String> before) {
        List<Finding> all = run.findings().all().stream().filter(finding -> !before.contains(finding.toString()))
                .toList();
        List<Finding> gravest = all.stream().sorted(Comparator.comparing(Finding::severity).reversed()).limit(MOST)
                .toList();
        for (Finding finding : all) {
            if (gravest.contains(finding)) {
                tell(finding, log);
            }
        }
        if (all.size() > gravest.size()) {
            log.warn("… and " + (all.size() - gravest.size()) + " more; findings.json in " + reports
                    + " has all of them");
        }
        log.info(count() + (all.size() < run.findings().all().size() ? "; 'check' has told them above" : ""));
    }

    /** Tells how much of what is asked for is met. */
    void tellCoverage(Log log) {
        coverage.forEach(log::info);
    }

    private void tell(Finding finding, Log log) {
        switch (finding.severity()) {
            case ERROR -> log.error(line(finding));
            case WARNING -> log.warn(line(finding));
            case INFO -> log.info(line(finding));
        }
    }

    /**
     * Why the build fails, and which command tells whether all is mended. The first of the gravest stands here again,
     * because a long log hides the line above.
     */
    String failure(String reports, String command) {
        Optional<Finding> first = run.findings().all().stream()
                .max(Comparator.comparing(Finding::severity)
                        .thenComparing(Comparator.<Finding>naturalOrder().reversed()));
        StringBuilder text = new StringBuilder(count());
        first.ifPresent(finding -> {
            text.append("\nThe first: ").append(line(finding));
            run.rules().of(finding.rule()).map(Explanation::mend).map(Account::asParameters)
                    .ifPresent(mend -> text.append("\nWhat to do: ").append(mend));
        });
        text.append("\nMend what is found, and run '").append(command)
                .append("' again. All of it stands in ")
                .append(reports).append('.');
        boolean mayWait = run.findings().all().stream()
                .anyMatch(finding -> finding.gap().isPresent() && finding.severity() == Severity.ERROR);
        if (mayWait) {
            text.append("\nTo let what is missing wait for 90 days, and to record that: ")
                    .append(command).append(" -Dboldprint.baseline=P90D");
        }
        return text.toString();
    }

    /** Options of the command have parameters of the same names here. */
    private static String asParameters(String text) {
        return OPTION.matcher(text).replaceAll(option -> "boldprint." + LETTER.matcher(option.group(1))
                .replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT)));
    }

    /** {@code folder/file.yaml:[line,column] message [rule]}, as compilers in a Maven log print it. */
    private String line(Finding finding) {
        String message = finding.message() + " [" + finding.rule() + "]";
        return finding.at().file().isEmpty() ? message : place(shown, finding.at()) + " " + message;
    }

    /** A place as compilers in a Maven log print it: {@code folder/file.yaml:[line,column]}. */
    static String place(String shown, Location at) {
        String path = Path.of(shown, at.file()).normalize().toString().replace('\\', '/');
        return path + (at.line() == 0 ? ":" : ":[" + at.line() + "," + Math.max(1, at.column()) + "]");
    }
}
