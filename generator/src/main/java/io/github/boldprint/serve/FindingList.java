package io.github.boldprint.serve;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings for the box over a page, as JSON on one line. */
final class FindingList {

    private FindingList() {}

    static String of(Findings findings) {
        List<Map<String, Object>> all = findings.all().stream().map(FindingList::of).toList();
        // an event ends at a line break; none stands inside a JSON text, where it would be escaped
        return Json.write(all).replace("\n", "");
    }

    private static Map<String, Object> of(Finding finding) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("at", finding.at().toString());
        entry.put("severity", finding.severity().word());
        entry.put("message", finding.message());
        entry.put("rule", finding.rule().value());
        return entry;
    }
}
