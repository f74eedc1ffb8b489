package io.github.boldprint.translation;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A content folder of one policy, for the tests of this room. */
record Shop(Path content) {

    static final List<String> OTHERS = List.of("de", "hr", "ms", "fil");

    /** A returns policy in five languages. */
    static Shop inFiveLanguages(Path content) throws IOException {
        Shop shop = new Shop(content);
        shop.write("site.yaml", """
                business: {name: Paws, email: care@paws.example}
                url: https://paws.example/policies/
                languages: [en, de, hr, ms, fil]
                markets: [DE]
                packs: {without: [all]}
                """);
        shop.write("policies/returns.yaml", """
                kind: returns
                effective: 2026-10-01
                review: {last: 2026-09-15, every: P6M}
                facts:
                  window: P60D
                  windowStarts: delivery
                  returnCost: {paidBy: business}
                  refund: {within: P14D, method: original-payment}
                clauses:
                  - id: how-to-return
                    title: How to return something
                    text: Pack it well, and post it within {{window}}.
                  - id: voucher
                    title: A voucher instead
                    text: |
                      A voucher is worth €1,250.50 at most,
                      and it is good from 1 October 2026 for 30 points.
                """);
        shop.translate("de", "So senden Sie zurück", "Packen Sie es gut ein, und senden Sie es innerhalb von {{window dative}}.",
                "Stattdessen ein Gutschein", "Ein Gutschein ist höchstens 1.250,50 € wert und ab dem 1. Oktober 2026 für 30 Punkte gültig.");
        shop.translate("hr", "Kako vratiti", "Dobro zapakirajte i pošaljite u roku od {{window}}.",
                "Umjesto toga bon", "Bon vrijedi najviše 1.250,50 € i od 1. listopada 2026. za 30 bodova.");
        shop.translate("ms", "Cara memulangkan", "Bungkus dengan baik dan hantar dalam tempoh {{window}}.",
                "Baucar sebagai ganti", "Baucar bernilai paling banyak €1,250.50 dan sah mulai 1 Oktober 2026 untuk 30 mata.");
        shop.translate("fil", "Paano magsauli", "Balutin nang mabuti at ipadala sa loob ng {{window}}.",
                "Voucher sa halip", "Ang voucher ay hanggang €1,250.50 at puwede mula Oktubre 1, 2026 para sa 30 puntos.");
        return shop;
    }

    private void translate(String language, String... texts) throws IOException {
        write("policies/returns." + language + ".yaml", """
                clauses:
                  - id: how-to-return
                    title: %s
                    text: %s
                  - id: voucher
                    title: %s
                    text: %s
                """.formatted((Object[]) texts));
    }

    void write(String path, String text) throws IOException {
        Files.createDirectories(content.resolve(path).getParent());
        Files.writeString(content.resolve(path), text);
    }

    String read(String path) throws IOException {
        return Files.readString(content.resolve(path));
    }

    /** The same file with some words for others, which stand there exactly once. */
    void change(String path, String from, String to) throws IOException {
        String text = read(path);
        if (text.indexOf(from) < 0 || text.indexOf(from) != text.lastIndexOf(from)) {
            throw new IllegalArgumentException("not once in " + path + ": " + from);
        }
        write(path, text.replace(from, to));
    }

    /** What a check finds, as {@code file:line rule}, a finding a line. */
    String found() {
        return Boldprint.check(Request.check(content, LocalDate.of(2026, 11, 22))).findings().all().stream()
                .map(Shop::shortly).collect(Collectors.joining("\n"));
    }

    private static String shortly(Finding finding) {
        return finding.at().file() + ":" + finding.at().line() + " " + finding.rule();
    }
}
