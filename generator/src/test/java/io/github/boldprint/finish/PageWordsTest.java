package io.github.boldprint.finish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PageWordsTest {

    @Test
    void isOneBlockALineWithoutMarkup() {
        assertEquals("Returns\nReturns\nSend it back, within 30 days.\nfirst\nsecond", PageWords.of("""
                <!DOCTYPE html><html><head><title>Returns</title><style>p {}</style></head>
                <body><h1>Returns</h1>
                <p>Send <em>it</em>
                back, within&#32;30 days.</p><ul><li>first</li>
                <li>second</li></ul><script>let a;</script></body></html>
                """));
    }

    @Test
    void holdsWhatIsOnlyHeard() {
        assertEquals("T\nSite map Home", PageWords.of(
                "<title>T</title><nav aria-label=\"Site map\"><a href=\"/\">Home</a></nav>"));
    }
}
