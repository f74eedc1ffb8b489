package io.github.boldprint.audit.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.AuditRequest;
import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.finding.Finding;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileWebsiteTest {

    private static final Path CONTENT = Path.of("src", "test", "resources", "hosts", "content");
    private static final String FOOTER = "<footer><a href=\"/policies/returns/\">Returns</a> <a href=\"/policies/privacy/\">Privacy</a></footer>";

    @TempDir
    Path site;

    @BeforeEach
    void writeAHomePage() throws IOException {
        page("index.html", "");
    }

    private void page(String name, String body) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<!DOCTYPE html><html lang=\"en\"><body>" + body + FOOTER + "</body></html>");
    }

    private HostAudit audit() {
        return assertTimeoutPreemptively(Duration.ofMinutes(3), () -> Boldprint.audit(new AuditRequest(
                Request.check(CONTENT, LocalDate.of(2026, 11, 22)), HostSite.of(site), Optional.empty())).audit());
    }

    private List<String> rules() {
        return audit().findings().all().stream().map(finding -> finding.rule().value()).distinct().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<a><b>", "<p><a href=x><font>", "<table><tr><td>", "<svg><math>", "<select><option>", "<!--", "<![CDATA[",
        "<a href=", "&#x26;", "<x a='", "<i id=a><i id=b>", "return within 9 days. ", "<b>return 9 days", "[", "<style>a{", "<template>", "\0"})
    void readsAnythingThatIsRepeated(String piece) throws IOException {
        page("deep.html", piece.repeat(200_000 / piece.length()));
        assertFalse(audit().pages() == 0);
    }

    @Test
    void readsStyleSheetsThatNobodyWouldWrite() throws IOException {
        Files.writeString(site.resolve("a.css"), "@media screen{".repeat(50_000) + "@import 'a.css';");
        Files.writeString(site.resolve("b.css"), "@import 'b.css';@import 'a.css';" + "div ".repeat(900) + "a{display:none}"
                + "div>".repeat(10) + "a{color:white}".repeat(30_000) + "/*");
        Files.writeString(site.resolve("c.css"), "* * * * * * * * * a, :not(((((a{color:var(--a)} :root{--a:var(--b);--b:var(--a)} \\");
        page("sheets.html", "<link rel=stylesheet href=a.css><link rel=stylesheet href=b.css><link rel=stylesheet href=c.css>"
                + "<div>".repeat(400));
        assertEquals(2, audit().pages());
    }

    @Test
    void followsNoSymbolicLinkAndGoesRoundInNoCircle() throws IOException {
        Files.createDirectories(site.resolve("inside"));
        Files.createSymbolicLink(site.resolve("inside/up"), site);
        Files.createSymbolicLink(site.resolve("linked.html"), site.resolve("index.html"));
        Files.createSymbolicLink(site.resolve("passwords.html"), Path.of("/etc/passwd"));
        page("links.html", "<a href=linked.html>one</a> <a href=inside/up/index.html>two</a>");
        assertEquals(List.of(), rules());
        assertEquals(2, audit().pages());
    }

    @Test
    void readsEveryEncoding() throws IOException {
        String text = "<!DOCTYPE html><html lang=\"de\"><meta charset=\"%s\"><p>Die Rückgabe ist 14 Tage lang möglich.</p>"
                + FOOTER.replace("Returns", "Rückgabe").replace("Privacy", "Datenschutz") + "</html>";
        for (String name : List.of("UTF-8", "ISO-8859-1", "windows-1252", "UTF-16")) {
            Files.write(site.resolve(name + ".html"), text.formatted(name).getBytes(Charset.forName(name)));
        }
        Files.write(site.resolve("none.html"), text.formatted("x-no-such").getBytes(StandardCharsets.UTF_8));
        Files.write(site.resolve("noise.html"), new byte[] {(byte) 0xFE, (byte) 0xFF, 0, '<', 'h', (byte) 0xD8});
        assertEquals(5, audit().faults().stream().filter(fault -> fault.finding().rule().equals(HostRules.FRESH))
                .mapToInt(fault -> 1 + fault.also().size()).sum());
    }

    @Test
    void letsNothingSteerTheTerminalOfWhoeverReads() throws IOException {
        page("bad\u001b[2Jname.html", "<a href='/none\u001b]0;x\u0007\u202egone'>x</a> <a href='/policies/returns/'>\u001b[31mhere</a>");
        for (Finding finding : audit().findings().all()) {
            assertTrue(finding.toString().chars().noneMatch(sign -> sign < ' ' || sign == 0x202e), finding::message);
        }
    }

    @Test
    void givesTheSameAuditEachTime() throws IOException {
        for (int i = 0; i < 200; i++) {
            page("pages/" + i + ".html", "<a href=/gone-" + i % 7 + ">x</a><a href=/policies/returns/>here</a>");
        }
        assertEquals(audit(), audit());
    }
}
