package io.github.boldprint.audit.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.boldprint.AuditRequest;
import io.github.boldprint.Audited;
import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostAuditTest {

    private static final int PAGES = 5_000;

    @TempDir
    Path folder;

    private Path content;

    /** The example shop, with customers in California too, whose law names a word of the link to the privacy policy. */
    @BeforeEach
    void writeContent() throws IOException {
        content = folder.resolve("content");
        Path example = Path.of("..", "content");
        try (var files = Files.walk(example)) {
            for (Path file : files.filter(Files::isRegularFile).filter(each -> !each.startsWith(example.resolve("target"))).toList()) {
                Path copy = content.resolve(example.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path site = content.resolve("site.yaml");
        Files.writeString(site, Files.readString(site).replace("markets: [DE]", "markets: [DE, US-CA]"));
    }

    private Audited audit(Path host) {
        return Boldprint.audit(new AuditRequest(Request.check(content, LocalDate.of(2026, 11, 22)), HostSite.of(host), Optional.empty()));
    }

    private static List<String> found(Audited audited) {
        return audited.audit().findings().all().stream()
                .map(finding -> finding.at().file() + ":" + finding.at().line() + " " + finding.rule()).sorted().toList();
    }

    @Test
    void findsFortyFaultsInFiveThousandPagesAndNothingElse() {
        Website site = Website.of(PAGES);
        List<String> planted = Planted.into(site);
        assertEquals(40, planted.size());
        site.write(folder.resolve("host"));
        Audited audited = audit(folder.resolve("host"));
        assertEquals(String.join("\n", planted), String.join("\n", found(audited)));
        assertEquals(PAGES, audited.audit().pages());
    }

    @Test
    void findsNothingInAWebsiteThatOnlyLooksSuspicious() {
        Website.of(100).write(folder.resolve("host"));
        Audited audited = audit(folder.resolve("host"));
        assertEquals(List.of(), audited.audit().findings().all());
        assertEquals(100, audited.audit().prominence().get(0).pages());
    }
}
