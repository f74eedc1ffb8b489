package io.github.boldprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.Brands.OfSite;
import io.github.boldprint.source.Family;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrandsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    @BeforeEach
    void threeBrandsExtendABase() throws IOException {
        write("base/site.yaml", BaseOfBrands.SITE);
        write("base/policies/returns.yaml", BaseOfBrands.RETURNS);
        for (String brand : List.of("lamp", "loom", "rug")) {
            write(brand + "/site.yaml", "extends: ../base\nbusiness: {name: " + brand + "}\nurl: https://" + brand + ".example/\n");
        }
        write("loom/policies/returns.yaml", "facts: {window: P60D}\n");
    }

    @Test
    void everySiteIsBuiltIntoAFolderOfItsOwn() throws IOException {
        List<OfSite> built = Brands.build(Request.build(folder, folder.resolve("out"), TODAY));
        assertEquals(List.of("lamp", "loom", "rug"), built.stream().map(OfSite::site).toList());
        assertEquals(List.of(), Brands.together(built).all());
        assertTrue(Files.readString(folder.resolve("out/lamp/returns/index.html")).contains("30 days"));
        assertTrue(Files.readString(folder.resolve("out/loom/returns/index.html")).contains("60 days"));
    }

    @Test
    void aFaultOfOneStopsNoOther() throws IOException {
        write("loom/policies/returns.yaml", "facts: {windw: P60D}\n");
        List<OfSite> built = Brands.build(Request.build(folder, folder.resolve("out"), TODAY));
        assertEquals(List.of("loom/policies/returns.yaml:1:9"),
                Brands.together(built).all().stream().map(finding -> finding.at().toString()).toList());
        assertTrue(Files.exists(folder.resolve("out/rug/index.html")));
        assertFalse(Files.exists(folder.resolve("out/loom")));
    }

    @Test
    void aFailureOfOneStopsNoOther() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        write("out/loom", "a file where a folder should be");
        List<OfSite> built = Brands.build(Request.build(folder, folder.resolve("out"), TODAY));
        assertEquals(List.of(true, true, true), built.stream().map(site -> site.result().isPresent() || site.failure().isPresent()).toList());
        assertEquals(List.of("lamp", "rug"), built.stream()
                .filter(site -> site.result().filter(Result::published).isPresent()).map(OfSite::site).toList());
    }

    @Test
    void aFaultOfTheBaseIsToldOnce() throws IOException {
        write("base/policies/contact.yaml", "kind: contat\n");
        assertEquals(List.of("base/policies/contact.yaml:1:7"), Brands.together(Brands.check(Request.check(folder, TODAY))).all()
                .stream().filter(finding -> finding.rule().value().equals("policy-kind"))
                .map(finding -> finding.at().toString()).toList());
    }

    @Test
    void theOutputMayNotStandInABase() {
        Result built = Boldprint.build(Request.build(folder.resolve("lamp"), folder.resolve("base/policies"), TODAY));
        assertEquals(List.of("output-apart"), built.findings().all().stream().map(finding -> finding.rule().value()).toList());
    }

    @Test
    void aChangeInABaseReachesWhoExtendsIt() throws IOException {
        write("other/site.yaml", "business: {name: Other}\n");
        write("small/site.yaml", "extends: ../loom\n");
        Family family = Family.in(folder);
        assertEquals(List.of("lamp", "loom", "rug", "small"), family.heirs("base"));
        assertEquals(List.of("small"), family.heirs("loom"));
        assertEquals(List.of("lamp", "other", "rug", "small"), family.sites());
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
