package io.github.boldprint.audit.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

    private static final WebAddress PAGE = WebAddress.of(URI.create("https://www.Shop.example/a/b/index.html?x=1"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            c.html             | shop.example | /a/b/c.html |      |
            ./c/               | shop.example | /a/b/c/     |      |
            ../c               | shop.example | /a/c        |      |
            ../../../../c      | shop.example | /c          |      |
            ..                 | shop.example | /a/         |      |
            /c//d              | shop.example | /c/d        |      |
            /                  | shop.example | /           |      |
            ?y=2#z             | shop.example | /a/b/index.html | y=2 | z
            #z                 | shop.example | /a/b/index.html | x=1 | z
            //other.example/c  | other.example | /c         |      |
            HTTP://WWW.other.example:80#z | other.example | / | | z
            https://other.example:8443?q | other.example:8443 | / | q |
            caf%C3%A9/100%     | shop.example | /a/b/café/100% |   |
            """)
    void leadsWhereABrowserGoes(String link, String host, String path, String query, String fragment) {
        assertEquals(new WebAddress(host, path, query == null ? "" : query, fragment == null ? "" : fragment),
                PAGE.resolve(link).orElseThrow());
    }

    @Test
    void leadsToNoPageOfTheWeb() {
        for (String link : new String[] {"mailto:a@b.example", "tel:+1", "javascript:void(0)", "data:text/html,x", "JAVASCRIPT:x", "ftp://x/"}) {
            assertTrue(PAGE.resolve(link).isEmpty(), link);
        }
    }
}
