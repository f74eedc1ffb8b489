package io.github.boldprint.maven;

import io.github.boldprint.Today;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals share that hold a content folder against rules, on a day. */
abstract class DatedMojo extends ContentMojo {

    /**
     * The day of the run as {@code 2026-11-22}. Without it the environment variable {@code SOURCE_DATE_EPOCH} counts,
     * and without that today in UTC.
     */
    @Parameter(property = "boldprint.date")
    private String date;

    /**
     * The packs of rules to hold, with commas between, or {@code none}. Without it those count that the markets in
     * {@code site.yaml} turn on.
     */
    @Parameter(property = "boldprint.packs")
    private String packs;

    final Optional<List<String>> packs() {
        return Optional.ofNullable(packs).map(String::strip).map(list -> list.equals("none")
                ? List.of()
                : Arrays.stream(list.split(",")).map(String::strip).toList());
    }

    /**
     * The day of the run; the log says which it is, and who said so.
     *
     * @throws MojoExecutionException where what was given is no day
     */
    final LocalDate today(String doing) throws MojoExecutionException {
        try {
            Today today = Today.of(Optional.ofNullable(date).map(Today::day), "boldprint.date",
                    Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH")), InstantSource.system());
            getLog().info(doing + " " + shown(folder()) + " on " + today);
            return today.date();
        } catch (IllegalArgumentException wrong) {
            throw new MojoExecutionException((date == null ? "" : "boldprint.date: ") + wrong.getMessage(), wrong);
        }
    }
}
