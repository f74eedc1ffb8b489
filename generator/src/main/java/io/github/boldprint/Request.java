package io.github.boldprint;

import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.history.FailOnChange;
import io.github.boldprint.history.HistoryChecker;
import io.github.boldprint.policy.Business;
import io.github.boldprint.publish.Target;
import io.github.boldprint.render.Theme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is asked for, in plain things: callers know no inner room.
 *
 * @param content the content folder
 * @param output where the site goes; for a check, empty
 * @param today the day of the run
 * @param failOn the severity from which findings stop a build; empty for never
 * @param theme a theme's name in place of the one that {@code site.yaml} names
 * @param themeFolder a folder with the business's own look
 * @param packs the packs of rules to hold, by name, whatever {@code site.yaml} says; none for no pack at all, empty for
 *     those that {@code site.yaml} turns on
 * @param failOnChange from which changes since the last release on a run fails; empty for none
 * @param drafts whether what was never released is published all the same
 * @param due whether what the calendar alone caused is an error
 * @param linkSwitch whether the output is a symbolic link to releases beside it
 * @param force whether an output folder that is not ours may be replaced
 */
public record Request(
        Path content,
        Optional<Path> output,
        LocalDate today,
        Optional<Severity> failOn,
        Optional<String> theme,
        Optional<Path> themeFolder,
        Optional<List<String>> packs,
        Optional<FailOnChange> failOnChange,
        boolean drafts,
        boolean due,
        boolean linkSwitch,
        boolean force) {

    public Request {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(today, "today");
    }

    /** A check of a content folder on a day, failing on errors. */
    public static Request check(Path content, LocalDate today) {
        return new Request(content, Optional.empty(), today, Optional.of(Severity.ERROR), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), false, false, false, false);
    }

    /** A build of a content folder on a day, stopping at errors. */
    public static Request build(Path content, Path output, LocalDate today) {
        return new Request(content, Optional.of(output), today, Optional.of(Severity.ERROR), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), false, false, false, false);
    }

    /** The same for one of the sites that stand in the content folder. */
    Request of(String site) {
        return new Request(content.resolve(site), output.map(folder -> folder.resolve(site)), today, failOn, theme,
                themeFolder, packs, failOnChange, drafts, due, linkSwitch, force);
    }

    /** The same, holding exactly these packs. */
    public Request withPacks(List<String> names) {
        return new Request(content, output, today, failOn, theme, themeFolder, Optional.of(List.copyOf(names)),
                failOnChange, drafts, due, linkSwitch, force);
    }

    /** The same, in the look of a folder. */
    public Request withThemeFolder(Path folder) {
        return new Request(content, output, today, failOn, theme, Optional.of(folder), packs, failOnChange, drafts, due,
                linkSwitch, force);
    }

    /** The same, where what the calendar alone caused is an error. */
    public Request withDue() {
        return new Request(content, output, today, failOn, theme, themeFolder, packs, failOnChange, drafts, true,
                linkSwitch, force);
    }

    /** The same, where these changes make it fail. */
    public Request withFailOnChange(FailOnChange which) {
        return new Request(content, output, today, failOn, theme, themeFolder, packs, Optional.of(which), drafts, due,
                linkSwitch, force);
    }

    /** The same, publishing what was never released too. */
    public Request withDrafts() {
        return new Request(content, output, today, failOn, theme, themeFolder, packs, failOnChange, true, due,
                linkSwitch, force);
    }

    /** Whether these findings are a reason to stop. */
    boolean isStoppedBy(Findings findings) {
        return failOn.filter(findings::reach).isPresent() || HistoryChecker.isStopped(findings);
    }

    /** Where the site goes, apart from all that it is made of. */
    Target target(List<String> bases) {
        List<Path> inputs = new ArrayList<>(List.of(content));
        bases.forEach(base -> inputs.add(content.resolve(base)));
        return new Target(output.orElseThrow(() -> new IllegalArgumentException("a build needs an output folder")),
                inputs, linkSwitch ? Target.Switch.LINK : Target.Switch.RENAME, force);
    }

    /** The theme that was asked for, or else that of the business. */
    Theme theme(Business business) {
        return new Theme(theme.orElse(business.theme()), themeFolder);
    }
}
