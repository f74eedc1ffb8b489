package io.github.boldprint.report;

import io.github.boldprint.finding.Location;
import io.github.boldprint.json.JsonObject;
import java.util.List;
import java.util.Map;

/** Pieces of SARIF 2.1.0 that every log has. */
final class SarifText {

    static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** The name of the folder from which paths are relative: the root of the repository. */
    static final String ROOT = "%SRCROOT%";

    private SarifText() {}

    static Map<String, Object> of(String words) {
        return JsonObject.of("text", words);
    }

    /**
     * The place of a result; none for what concerns the whole run.
     *
     * @param path of its file, as seen from the root of the repository
     */
    static List<Object> locations(String path, Location at) {
        if (at.file().isEmpty()) {
            return List.of();
        }
        Map<String, Object> physical =
                JsonObject.of("artifactLocation", JsonObject.of("uri", Uris.path(path), "uriBaseId", ROOT));
        if (at.line() > 0) {
            Map<String, Object> region = JsonObject.of("startLine", at.line());
            if (at.column() > 0) {
                region.put("startColumn", at.column());
            }
            physical.put("region", region);
        }
        return List.of(JsonObject.of("physicalLocation", physical));
    }
}
