package io.github.boldprint.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Translated;
import io.github.boldprint.TranslationRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changes after it was translated. */
class StaleTest {

    private static final String RETURNS = "policies/returns.yaml";
    private static final String LOCK = "translations.lock";

    @TempDir
    Path folder;

    private Shop shop;
    private TranslationRequest request;

    @BeforeEach
    void write() throws IOException {
        shop = Shop.inFiveLanguages(folder);
        request = TranslationRequest.of(folder);
    }

    @Test
    void isNothingWithoutALock() throws IOException {
        assertEquals("", shop.found());
        shop.change(RETURNS, "Pack it well", "Pack it very well");
        assertEquals("", shop.found());
        Translated listed = Boldprint.translations(request);
        assertTrue(Files.notExists(folder.resolve(LOCK)), "listing writes nothing");
        assertEquals(4, listed.translations().count("de", Translation.State.NEW));
    }

    @Test
    void isExactlyTheClauseThatChangedInEachLanguage() throws IOException {
        Boldprint.translations(request.withFresh(List.of()));
        assertEquals("", shop.found());
        shop.change(RETURNS, "Pack it well", "Pack it very well");
        assertEquals(List.of("de", "fil", "hr", "ms").stream().map(language ->
                "policies/returns." + language + ".yaml:4 translations-current").collect(Collectors.joining("\n")), shop.found());
    }

    @Test
    void isNothingWhileTheSourceHasAMistake() throws IOException {
        Boldprint.translations(request.withFresh(List.of()));
        shop.change(RETURNS, "post it within {{window}}", "post it within {{windw}}");
        assertEquals("policies/returns.yaml:12 quotes-known", shop.found());
        shop.change(RETURNS, "{{windw}}", "{{window}} of delivery");
        assertEquals(4, shop.found().lines().filter(line -> line.endsWith("translations-current")).count(), shop.found());
    }

    @Test
    void isATitleByItself() throws IOException {
        Boldprint.translations(request.withFresh(List.of()));
        shop.change(RETURNS, "A voucher instead", "A voucher");
        assertEquals(List.of("de", "fil", "hr", "ms").stream().map(language ->
                "policies/returns." + language + ".yaml:6 translations-current").collect(Collectors.joining("\n")), shop.found());
    }

    @Test
    void isNotWhatOnlyLooksOtherwise() throws IOException {
        Boldprint.translations(request.withFresh(List.of()));
        shop.change(RETURNS, "    text: Pack it well, and post it within {{window}}.\n",
                "    text: |\n      *Pack it well*, and\n      post it   within {{ window }}.\n");
        shop.change(RETURNS, "      A voucher is worth €1,250.50 at most,\n      and it", "      - A voucher is worth €1,250.50 at most, and it");
        assertEquals("", shop.found());
    }

    @Test
    void isNotWhatOnlyAFactChanges() throws IOException {
        Boldprint.translations(request.withFresh(List.of()));
        shop.change(RETURNS, "window: P60D", "window: P90D");
        assertEquals("", shop.found());
    }

    @Test
    void isFreshAgainTextByTextAndLanguageByLanguage() throws IOException {
        Boldprint.translations(request.withFresh(List.of()));
        shop.change(RETURNS, "Pack it well", "Pack it very well");
        shop.change(RETURNS, "A voucher instead", "A voucher");
        Boldprint.translations(request.in("hr").withFresh(List.of("returns#how-to-return")));
        assertEquals(7, shop.found().lines().count(), shop.found());
        Boldprint.translations(request.withFresh(List.of("returns#voucher")));
        assertEquals("policies/returns.de.yaml:4 translations-current\npolicies/returns.fil.yaml:4 translations-current\n"
                + "policies/returns.ms.yaml:4 translations-current", shop.found());
        Boldprint.translations(request.withFresh(List.of("returns")));
        assertEquals("", shop.found());
    }

    @Test
    void saysWhichNameIsNone() {
        assertEquals("no translation is called 'retuns'; did you mean 'returns'?", assertThrows(IllegalArgumentException.class,
                () -> Boldprint.translations(request.withFresh(List.of("retuns")))).getMessage());
        assertEquals("no translation is called 'returns#vouchr'; did you mean 'returns#voucher'?", assertThrows(
                IllegalArgumentException.class, () -> Boldprint.translations(request.withFresh(List.of("returns#vouchr")))).getMessage());
        assertEquals("nothing is translated into 'nl'; known are de, hr, ms, fil", assertThrows(IllegalArgumentException.class,
                () -> Boldprint.translations(request.in("nl"))).getMessage());
    }

    @Test
    void isWrittenALineATextSortedAndTheSameEachTime() throws IOException {
        Boldprint.translations(request.withFresh(List.of()));
        String lock = shop.read(LOCK);
        assertEquals("""
                # Which source text each translation was made from: language, text and the digest of its source.
                # 'boldprint translations' writes this file, and nobody else does; commit it.
                de returns clauses.how-to-return.text 6270fe283945
                de returns clauses.how-to-return.title fe737a312e27
                de returns clauses.voucher.text cae365168f2d
                de returns clauses.voucher.title 417c706af8b2
                """, lock.lines().limit(6).collect(Collectors.joining("\n", "", "\n")), "the format of the lock never changes by accident");
        assertEquals(lock.lines().skip(2).sorted().toList(), lock.lines().skip(2).toList());
        Translated again = Boldprint.translations(request.withFresh(List.of()));
        assertEquals(lock, shop.read(LOCK));
        assertEquals(List.of("translations.lock stays as it is; marked as fresh: 0 texts"), again.says());
    }

    @Test
    void dropsTextsThatAreGone() throws IOException {
        Boldprint.translations(request.withFresh(List.of()));
        for (String language : List.of("", ".de", ".hr", ".ms", ".fil")) {
            String file = "policies/returns" + language + ".yaml";
            shop.write(file, shop.read(file).substring(0, shop.read(file).indexOf("  - id: voucher")));
        }
        assertEquals("", shop.found());
        assertEquals(8, Boldprint.translations(request).translations().gone());
        TranslationRequest tidy = new TranslationRequest(folder, request.failOn(), request.language(), request.scaffold(),
                request.fresh(), true);
        assertEquals(0, Boldprint.translations(tidy).translations().gone());
        assertEquals(10, shop.read(LOCK).lines().count());
    }

    @Test
    void keepsTheLockOfAFileThatCannotBeRead() throws IOException {
        Boldprint.translations(request.withFresh(List.of()));
        String before = shop.read(LOCK);
        shop.write("policies/returns.de.yaml", "clauses: [");
        Boldprint.translations(request.withFresh(List.of()));
        assertEquals(before, shop.read(LOCK));
    }

    @Test
    void keepsOfAConflictWhatFitsTheTexts() throws IOException {
        Boldprint.translations(request.withFresh(List.of()));
        String lock = shop.read(LOCK);
        String line = lock.lines().filter(one -> one.startsWith("de returns clauses.voucher.text")).findFirst().orElseThrow();
        String other = line.replaceFirst("[0-9a-f]{12}$", "000000000000");
        shop.write(LOCK, lock.replace(line, "<<<<<<< ours\n" + other + "\n=======\n" + line + "\n>>>>>>> theirs"));
        assertEquals("translations.lock:5 lock-valid", shop.found());
        Translated tidy = Boldprint.translations(new TranslationRequest(folder, request.failOn(), request.language(),
                request.scaffold(), request.fresh(), true));
        assertEquals(lock, shop.read(LOCK));
        assertEquals(List.of("wrote translations.lock; marked as fresh: 0 texts"), tidy.says());
    }

    @Test
    void isNoPartOfARelease() throws IOException {
        Boldprint.translations(request.withFresh(List.of()));
        assertEquals("", shop.found());
        assertTrue(io.github.boldprint.source.SourceReader.read(folder).value().locks().size() == 1);
        assertTrue(io.github.boldprint.source.SourceReader.read(folder).value().files().stream()
                .noneMatch(file -> file.path().equals(LOCK)));
    }

    @Test
    void isKnownFromTheBaseThatAFolderExtends() throws IOException {
        Boldprint.translations(request.withFresh(List.of()));
        Path brand = folder.resolveSibling(folder.getFileName() + "-brand");
        Shop above = new Shop(brand);
        above.write("site.yaml", "extends: ../" + folder.getFileName() + "\nbusiness: {name: Claws}\nurl: https://claws.example/\n");
        assertEquals("", above.found());
        TranslationRequest here = TranslationRequest.of(brand);
        assertEquals(16, Boldprint.translations(here).translations().all().stream()
                .filter(one -> one.state() == Translation.State.FRESH).count());
        Boldprint.translations(here.withFresh(List.of()));
        assertEquals(2, above.read(LOCK).lines().count(), "what the base knows is not said again");
        shop.change(RETURNS, "Pack it well", "Pack it very well");
        assertEquals(4, above.found().lines().filter(line -> line.endsWith("translations-current")).count(), above.found());
        Boldprint.translations(request.withFresh(List.of()));
        assertEquals("", above.found());
    }
}
