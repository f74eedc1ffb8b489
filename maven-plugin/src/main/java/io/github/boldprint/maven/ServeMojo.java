package io.github.boldprint.maven;

import io.github.boldprint.Preview;
import io.github.boldprint.Request;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.serve.PreviewServer;
import java.io.File;
import java.io.IOException;
import java.net.BindException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Shows the site on this machine, and again whenever something changes, until it is interrupted. */
@Mojo(name = "serve", requiresProject = false, requiresDirectInvocation = true, threadSafe = true)
public final class ServeMojo extends DatedMojo {

    /** Milliseconds. */
    private static final int OFTEN = 500;

    /** The port on this machine; 0 takes any. */
    @Parameter(property = "boldprint.port", defaultValue = "4700")
    private int port;

    /** Looks at the folders twice a second, for network folders of which the system tells no changes. */
    @Parameter(property = "boldprint.poll", defaultValue = "false")
    private boolean poll;

    /** Shows the texts as they stand in the folder, although they were never released. */
    @Parameter(property = "boldprint.drafts", defaultValue = "false")
    private boolean drafts;

    /** A theme's name in place of the one that {@code site.yaml} names. */
    @Parameter(property = "boldprint.theme")
    private String theme;

    /** A folder with the business's own look: its files stand before the theme's of the same name. */
    @Parameter(property = "boldprint.themeFolder")
    private File themeFolder;

    /** Skips this goal. */
    @Parameter(property = "boldprint.serve.skip", defaultValue = "false")
    private boolean skipServe;

    @Override
    boolean skipsThisGoal() {
        return skipServe;
    }

    @Override
    void perform() throws MojoExecutionException {
        Preview preview = new Preview(
                new Request(folder(), Optional.empty(), today("Preview of"), Optional.of(Severity.ERROR),
                Optional.ofNullable(theme), Optional.ofNullable(themeFolder).map(File::toPath), packs(),
                Optional.empty(), drafts, false, false, false));
        try (PreviewServer server = new PreviewServer(preview, port, poll
                ? Duration.ofMillis(OFTEN)
                : null, this::tell)) {
            getLog().info("Preview: " + server.address() + " (Ctrl+C ends it)");
            new CountDownLatch(1).await();
        } catch (BindException taken) {
            throw new MojoExecutionException(
                    "Port " + port + " is taken; choose another one with boldprint.port, or 0 for any.", taken);
        } catch (IOException failed) {
            throw new MojoExecutionException(failed.getMessage(), failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Findings found) {
        for (Finding finding : found.all()) {
            getLog().warn(finding.toString());
        }
        getLog().info(found.all().size() + " findings");
    }
}
