package io.github.boldprint.publish;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands at the output before we publish.
 *
 * @param blocked whether it, or something above it, is no folder
 * @param linked whether it is a link of ours
 * @param manifest of the site that stands there; empty where none of ours does
 * @param drift how the folder differs from that manifest
 */
record Standing(boolean blocked, boolean linked, Optional<Manifest> manifest, Drift drift) {

    private static final Drift NO_DRIFT = new Drift(List.of(), List.of(), List.of());

    static Standing at(Place place) throws IOException {
        boolean linked = place.isLinked();
        Path folder = place.release(place.output()).orElse(place.output());
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Optional<Manifest> manifest = Manifest.in(folder);
            return new Standing(false, linked, manifest, Drift.between(manifest.orElse(Manifest.NONE), folder));
        }
        boolean blocked = !linked && (place.isTaken() || isBelowAFile(place.output()));
        return new Standing(blocked, linked, Optional.empty(), NO_DRIFT);
    }

    /** Whether the site of this manifest stands there already, in this form, every file in place. */
    boolean is(Manifest site, boolean link) {
        return linked == link && manifest.equals(Optional.of(site)) && drift.isNone();
    }

    /**
     * Why the output may not be replaced, or what is lost when it is. A file that we did not write belongs to the
     * user, so it stops us; a file that we wrote and somebody edited is ours to write anew, with a warning.
     */
    Findings findings(Target target) {
        String named = OutputFence.named(target.output());
        if (blocked) {
            return owned("'" + named + "' is not a folder, or a file stands above it; choose another folder to"
                    + " publish to");
        }
        if (target.force()) {
            return Findings.NONE;
        }
        if (!drift.strangers().isEmpty()) {
            return owned("the output folder '" + named + "' holds what Boldprint did not write: "
                    + names(drift.strangers()) + "; choose another folder, move these away, or replace the whole"
                    + " folder with --force");
        }
        return drift.edited().isEmpty() ? Findings.NONE : Findings.of(edited(named));
    }

    private static Findings owned(String message) {
        return Findings.of(Publisher.OUTPUT_OWNED.error(Location.of(""), message));
    }

    private Finding edited(String named) {
        return Publisher.OUTPUT_OWNED.warning(Location.of(""), "in the output folder '" + named + "' somebody changed "
                + names(drift.edited()) + ", which every build writes anew; make the change in the content folder");
    }

    private static String names(List<String> paths) {
        List<String> named = new ArrayList<>();
        for (String path : paths.subList(0, Math.min(5, paths.size()))) {
            named.add("'" + path.replaceAll("\\p{Cntrl}", "?") + "'");
        }
        return String.join(", ", named) + (paths.size() > 5 ? " and more" : "");
    }

    private static boolean isBelowAFile(Path output) {
        Path above = output.getParent();
        while (above != null && !Files.exists(above, LinkOption.NOFOLLOW_LINKS)) {
            above = above.getParent();
        }
        return above != null && !Files.isDirectory(above);
    }
}
