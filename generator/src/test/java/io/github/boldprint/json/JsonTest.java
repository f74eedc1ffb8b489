package io.github.boldprint.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void putsOnePropertyOrItemALine() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("b", 1);
        map.put("a", List.of("x", true, new BigDecimal("1.10")));
        map.put("none", List.of());
        map.put("empty", Map.of());
        assertEquals("""
                {
                  "b": 1,
                  "a": [
                    "x",
                    true,
                    1.10
                  ],
                  "none": [],
                  "empty": {}
                }
                """, Json.write(map));
    }

    @Test
    void escapesWhatCouldEndAScriptElementOrBreakALine() {
        assertEquals("\"\\u003c/script\\u003e \\u0026 \\\" \\\\ \\n \\t \\u0001 \\u2028 ü 😀\"\n",
                Json.write("</script> & \" \\ \n \t \u0001 \u2028 ü 😀"));
        assertEquals("\"\\ud83d\"\n", Json.write("\ud83d"));
    }

    @Test
    void refusesWhatIsNoJsonValue() {
        assertThrows(IllegalArgumentException.class, () -> Json.write(new Object()));
        assertThrows(IllegalArgumentException.class, () -> Json.write(1.5));
    }
}
