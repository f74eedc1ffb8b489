package io.github.boldprint;

import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.look.LookReader;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.translation.Authored;
import io.github.boldprint.translation.Earlier;
import io.github.boldprint.translation.LockText;
import io.github.boldprint.translation.Scaffold;
import io.github.boldprint.translation.Translation;
import io.github.boldprint.translation.TranslationChecker;
import io.github.boldprint.translation.TranslationRules;
import io.github.boldprint.translation.Translations;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.Value;
import io.github.boldprint.value.ValueReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Lists translations, and writes what helps with them. */
final class Translating {

    private final TranslationRequest request;
    private final List<String> says = new ArrayList<>();

    /** A content folder as far as translations are concerned. */
    private record State(
            SourceTree sources, Authored authored, Translations translations, Findings findings, boolean whole) {

        PolicySet policies() {
            return authored.policies();
        }
    }

    private Translating(TranslationRequest request) {
        this.request = request;
    }

    /** @throws IllegalArgumentException with a sentence for people, where something is named that is not there */
    static Translated of(TranslationRequest request) {
        return new Translating(request).run();
    }

    private Translated run() {
        State state = read();
        if (request.scaffold().isPresent()) {
            scaffold(state, tag(request.scaffold().get(), state.policies()));
            state = read();
        }
        if (request.fresh().isPresent() || request.tidy()) {
            lock(state);
            state = read();
        }
        Translations shown = dated(request.language().map(state.translations()::only).orElse(state.translations()),
                state.sources());
        Findings found = about(shown, state);
        boolean missing = shown.all().stream().anyMatch(one -> one.state() == Translation.State.MISSING);
        boolean failed = request.failOn().filter(level -> found.reach(level) || missing && level == Severity.WARNING)
                .isPresent();
        return new Translated(shown, found, says, failed);
    }

    /** With what stale translations were made from, so that it can be seen what changed since. */
    private Translations dated(Translations shown, SourceTree sources) {
        Set<String> changed = new TreeSet<>();
        shown.stale().forEach(one -> changed.add(one.text().file()));
        return changed.isEmpty() ? shown : Earlier.in(shown, SourceHistory.of(request.content(), sources, changed));
    }

    private State read() {
        Read read = Read.of(SourceReader.read(request.content()));
        Authored authored = new Authored(read.policies(), LookReader.read(read.sources(), read.policies()).value());
        Outcome<Translations> translations =
                TranslationChecker.check(authored, read.languages(), read.sources().locks(), Set.of(), Set.of());
        boolean whole = read.findings().all().stream().allMatch(finding -> finding.severity() != Severity.ERROR
                || finding.rule().equals(TranslationRules.SOURCE));
        return new State(read.sources(), authored, translations.value(),
                read.findings().and(translations.findings()), whole);
    }

    /** What concerns the languages that are asked about; of the rest only what keeps a text from being read. */
    private static Findings about(Translations shown, State state) {
        List<String> others = state.translations().languages().stream().filter(tag -> !shown.languages().contains(tag))
                .toList();
        return Findings.of(state.findings().all().stream()
                .filter(finding -> finding.severity() == Severity.ERROR || TranslationRules.isOurs(finding.rule()))
                .filter(finding -> others.stream().noneMatch(tag -> finding.at().file().endsWith("." + tag + ".yaml")))
                .toList());
    }

    private static String tag(String given, PolicySet policies) {
        String canonical = ValueReader.read(given, FieldType.LANGUAGE, List.of()).map(Value::code).orElse("");
        if (!canonical.equals(given)) {
            throw new IllegalArgumentException("'" + given + "' is not a language tag such as 'de' or 'pt-BR'"
                    + (canonical.isEmpty() ? "" : "; write '" + canonical + "'"));
        }
        if (given.equals(policies.business().source())) {
            throw new IllegalArgumentException(
                    "'" + given + "' is the first language of this site; everything is written in it already");
        }
        return given;
    }

    private void scaffold(State state, String language) {
        if (state.sources().file("site.yaml").isEmpty()) {
            throw new IllegalArgumentException("there is no site.yaml that could be read; run 'boldprint check' first");
        }
        Scaffold scaffold = Scaffold.of(state.authored(), state.sources(), language, this::text);
        scaffold.files().forEach((path, text) -> {
            says.add((Files.exists(request.content().resolve(path)) ? "added to " : "wrote ") + path);
            write(path, text);
        });
        scaffold.refused().forEach(says::add);
        if (scaffold.files().isEmpty() && scaffold.refused().isEmpty()) {
            says.add("there is a place for every text " + (state.sources().bases().isEmpty() ? "" : "of this folder ")
                    + "in language '" + language + "' already");
        }
    }

    private void lock(State state) {
        if (state.policies().business().languages().size() < 2) {
            throw new IllegalArgumentException(
                    "this site speaks one language, so nothing is translated; 'boldprint translations"
                    + " --scaffold LANG' begins with another one");
        }
        List<Translation> fresh = request.fresh()
                .map(names -> LockText.named(state.translations(), names, request.language()))
                .orElse(List.of());
        long news = fresh.stream().filter(one -> one.state() != Translation.State.FRESH).count();
        String text = LockText.write(state.translations(), fresh, state.whole());
        boolean same = text(SourceTree.LOCK).equals(text);
        if (!same) {
            write(SourceTree.LOCK, text);
        }
        says.add((same ? SourceTree.LOCK + " stays as it is" : "wrote " + SourceTree.LOCK) + "; marked as fresh: "
                + (news == 1 ? "1 text" : news + " texts")
                + (state.whole() ? "" : "; nothing was taken out, because some files could not be read"));
    }

    private String text(String path) {
        Path file = request.content().resolve(path);
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : "";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whole or not at all. */
    private void write(String path, String text) {
        Path file = request.content().resolve(path);
        // the dot hides it from whoever reads the folder at this moment
        Path next = file.resolveSibling("." + file.getFileName() + ".next");
        try {
            Files.writeString(next, text);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
