package io.github.boldprint.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A content folder as small as one can be, without a finding. */
final class Paws {

    private Paws() {}

    static void write(Path content) throws IOException {
        Files.createDirectories(content.resolve("policies"));
        Files.writeString(content.resolve("site.yaml"), """
                business: {name: Paws, email: care@paws.example}
                url: https://paws.example/policies/
                languages: [en]
                markets: [DE]
                packs: {without: [all]}
                """);
        Files.writeString(content.resolve("policies/returns.yaml"), """
                kind: returns
                effective: 2026-10-01
                review: {last: 2026-11-20, every: P1Y}
                facts: {accepted: no}
                clauses:
                  - {id: why, title: Why we take nothing back, text: We mend it in place of that.}
                """);
    }
}
