package io.github.boldprint.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.boldprint.site.Answer;
import io.github.boldprint.site.SitePath;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelTest {

    @Test
    void turnsARecordIntoItsComponents() {
        assertEquals(
                Map.of("id", "how-long", "question", "How long?", "answer", "30 days.", "href", "#fact-window"),
                Model.of(new Answer("how-long", "How long?", "30 days.", "#fact-window")));
    }

    @Test
    void turnsAnAddressIntoItsText() {
        assertEquals(List.of("de/index.html"), Model.of(List.of(new SitePath("de/index.html"))));
    }

    @Test
    void letsNoOtherObjectThrough() {
        assertThrows(IllegalStateException.class, () -> Model.of(URI.create("https://a.example/")));
        assertThrows(IllegalStateException.class, () -> Model.of(List.of(Thread.currentThread())));
    }
}
