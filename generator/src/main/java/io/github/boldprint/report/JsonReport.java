package io.github.boldprint.report;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/** Our own JSON. */
final class JsonReport {

    private JsonReport() {}

    static String of(Run run) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("findings", run.findings().all().stream().map(JsonReport::finding).toList());
        document.put("errors", run.findings().count(Severity.ERROR));
        document.put("warnings", run.findings().count(Severity.WARNING));
        return Json.write(document);
    }

    static Map<String, Object> finding(Finding finding) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("rule", finding.rule().value());
        object.put("severity", finding.severity().word());
        object.put("file", finding.at().file());
        object.put("line", finding.at().line());
        object.put("column", finding.at().column());
        object.put("message", finding.message());
        return object;
    }
}
