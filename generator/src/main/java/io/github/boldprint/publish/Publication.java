package io.github.boldprint.publish;

import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.finish.SiteFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;

/** One run of publishing to one place. */
final class Publication {

    private final Target target;
    private final Place place;
    private final Disk disk;
    private final Switchover switchover;
    private final Releases releases;

    Publication(Target target, Disk disk) throws IOException {
        this.target = target;
        this.place = Place.of(target.output());
        this.disk = disk;
        this.switchover = new Switchover(place, disk);
        this.releases = new Releases(place, disk);
    }

    /** Why the output may not be written to. Mends first what a killed run left between its two renames. */
    Findings refusals() throws IOException {
        Findings apart = OutputFence.check(place, target);
        if (!apart.isEmpty()) {
            return apart;
        }
        if (Files.exists(place.journal(), LinkOption.NOFOLLOW_LINKS)) {
            BuildLock.holding(place.lock(), () -> {
                mend();
                return true;
            });
        }
        return Standing.at(place).findings(target);
    }

    Outcome<Boolean> publish(SiteFiles files) throws IOException {
        Findings refusals = refusals();
        if (refusals.reach(Severity.ERROR)) {
            return new Outcome<>(false, refusals);
        }
        Files.createDirectories(place.parent());
        return BuildLock.holding(place.lock(), () -> publishAlone(files)).orElseGet(this::busy);
    }

    private Outcome<Boolean> publishAlone(SiteFiles files) throws IOException {
        mend();
        Standing standing = Standing.at(place);
        Findings findings = standing.findings(target);
        if (findings.reach(Severity.ERROR)) {
            return new Outcome<>(false, findings);
        }
        Manifest manifest = Manifest.of(files);
        if (!standing.is(manifest, isLink())) {
            replace(files, manifest);
        }
        return new Outcome<>(true, findings);
    }

    private void replace(SiteFiles files, Manifest manifest) throws IOException {
        try {
            Staging.write(files, manifest, place.incoming(), disk);
            if (isLink()) {
                releases.adopt(manifest);
            }
            switchover.run(manifest);
        } catch (IOException failure) {
            try {
                mend();
            } catch (IOException again) {
                failure.addSuppressed(again);
            }
            throw failure;
        }
        try {
            mend();
        } catch (IOException e) {
            // the new site stands; what can't be cleared away now is cleared away by the next run, or fails that one
        }
    }

    private void mend() throws IOException {
        switchover.mend();
        releases.tidy();
    }

    private boolean isLink() {
        return target.how() == Target.Switch.LINK;
    }

    private Outcome<Boolean> busy() {
        return new Outcome<>(false, Findings.of(Publisher.OUTPUT_BUSY.error(Location.of(""),
                "another build is publishing to '" + OutputFence.named(target.output())
                        + "' right now; wait until it has ended, then run this one again")));
    }
}
